import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { base, ingestText } from './ingest-text.ts';
import { makeFolder, readTree, removeFolders, root, runCli } from './run-cli.ts';

const folder = join(root, 'tests/fixtures/bad');
const names = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

afterAll(removeFolders);

test('the seed that the bad ones are made of is good', () => {
	expect(ingestText(base).problems).toEqual([]);
});

test('there are at least twenty bad seeds, numbered without a gap', () => {
	expect(names.length).toBeGreaterThanOrEqual(20);
	expect(names.map((name) => Number(name.slice(0, 2)))).toEqual(names.map((_, index) => index + 1));
});

test.concurrent.each(names)(
	'%s gives exactly its problems and leaves the content as it was',
	async (name) => {
		const fixture = join(folder, name);
		const out = join(makeFolder(), 'zh');
		mkdirSync(join(out, '1'), { recursive: true });
		writeFileSync(join(out, '1.mdx'), 'as it was\r\n');
		writeFileSync(join(out, '1', '9.mdx'), Buffer.from([0xff, 0x00]));
		const before = readTree(join(out, '..'));

		const own = existsSync(join(fixture, 'emendations.yaml'));
		const seed = existsSync(join(fixture, 'seed.bin')) ? 'seed.bin' : 'seed.txt';
		const args = [
			'--seed',
			seed,
			'--emendations',
			own ? 'emendations.yaml' : '../none.yaml',
			'--out',
			out,
		];
		expect(await runCli(args, fixture)).toEqual({
			code: 1,
			stdout: '',
			stderr: readFileSync(join(fixture, 'problems.txt'), 'utf8'),
		});
		expect(readTree(join(out, '..'))).toEqual(before);
	},
);
