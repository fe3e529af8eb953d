import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Every file below a folder by path, byte for byte. */
function readFiles(folder: string): Map<string, Buffer> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const files = paths.filter((path) => statSync(join(folder, path)).isFile()).sort();
	return new Map(files.map((path) => [path, readFileSync(join(folder, path))]));
}

test(
	'a second build, without the pictures that the first one kept, gives the same bytes',
	{ timeout: 300_000 },
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'build-'));
		const cache = mkdtempSync(join(tmpdir(), 'cards-'));
		try {
			const cli = 'node_modules/astro/bin/astro.mjs';
			const env = {
				...process.env,
				NODE_ENV: 'production',
				VITEST: '',
				CARDS_CACHE: cache,
			};
			await promisify(execFile)(process.execPath, [cli, 'build', '--outDir', folder], {
				env,
				maxBuffer: 1e8,
			});
			const first = readFiles('dist');
			const second = readFiles(folder);
			expect([...second.keys()]).toEqual([...first.keys()]);
			const differing = [...first].filter(([path, bytes]) => !second.get(path)?.equals(bytes));
			expect(differing.map(([path]) => path)).toEqual([]);
		} finally {
			for (const made of [folder, cache]) rmSync(made, { recursive: true });
		}
	},
);
