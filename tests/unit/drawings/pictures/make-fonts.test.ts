import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('fonts are files while the process runs, and are gone when it has ended', () => {
	const script = `
		import { statSync } from 'node:fs';
		import { makeFonts } from ${JSON.stringify(fileURLToPath(new URL('../../../../src/drawings/pictures/make-fonts.ts', import.meta.url)))};
		console.log((await makeFonts('水', 'sans')).map((path) => statSync(path).size));`;
	const sizes = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
		encoding: 'utf8',
		env: { ...process.env, TMPDIR: folder, TEMP: folder },
	});
	expect(sizes).toMatch(/^\[ \d+, \d+ \]\n$/u);
	expect(readdirSync(folder)).toEqual([]);
});
