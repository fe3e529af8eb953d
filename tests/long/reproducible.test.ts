import { readdirSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildSite, readFiles } from '../build/build-site.ts';

test(
	'a second build, without the pictures that the first one kept, gives the same bytes',
	{ timeout: 600_000 },
	async () => {
		const { folder, pictures } = await buildSite();
		try {
			const first = readFiles('dist');
			const second = readFiles(folder);
			expect(readdirSync(pictures).length).toBeGreaterThan(0);
			expect([...second.keys()]).toEqual([...first.keys()]);
			const differing = [...first].filter(([path, bytes]) => !second.get(path)?.equals(bytes));
			expect(differing.map(([path]) => path)).toEqual([]);
		} finally {
			for (const made of [folder, pictures]) rmSync(made, { recursive: true });
		}
	},
);
