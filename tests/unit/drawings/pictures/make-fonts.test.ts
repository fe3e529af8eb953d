import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { makeFonts } from '../../../../src/drawings/pictures/make-fonts.ts';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('fonts are files while the process runs, and are gone when it has ended', () => {
	const script = `
		import { statSync } from 'node:fs';
		import { makeFonts } from ${JSON.stringify(fileURLToPath(new URL('../../../../src/drawings/pictures/make-fonts.ts', import.meta.url)))};
		console.log((await makeFonts(new Set('水'), 'sans')).map((path) => statSync(path).size));`;
	const sizes = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
		encoding: 'utf8',
		env: { ...process.env, TMPDIR: folder, TEMP: folder },
	});
	expect(sizes).toMatch(/^\[ \d+, \d+ \]\n$/u);
	expect(readdirSync(folder)).toEqual([]);
});

// Characters that no picture has: other tests of the folder may have cut fonts in the same process.
test('fonts that were cut before are given where they suffice, and cut anew for further characters', async () => {
	const first = await makeFonts(new Set('爨龘'), 'sans');
	expect(await makeFonts(new Set('龘'), 'sans')).toEqual(first);
	const second = await makeFonts(new Set('爨鱻'), 'sans');
	expect(second).not.toEqual(first);
	expect(await makeFonts(new Set('爨龘鱻'), 'sans')).toEqual(second);
});
