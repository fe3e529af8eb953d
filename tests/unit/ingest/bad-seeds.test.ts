import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { draws } from '../../runs.ts';
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

/** The files of a bad seed, and what is told of them. */
function readFixture(name: string) {
	const fixture = join(folder, name);
	const own = existsSync(join(fixture, 'emendations.yaml'));
	const seed = existsSync(join(fixture, 'seed.bin')) ? 'seed.bin' : 'seed.txt';
	const emendations = own ? 'emendations.yaml' : '../none.yaml';
	const told = readFileSync(join(fixture, 'problems.txt'), 'utf8');
	return { fixture, seed, emendations, told };
}

test.each(names)('%s gives exactly its problems', (name) => {
	const { fixture, seed, emendations, told } = readFixture(name);
	const { problems } = ingest(
		{ file: seed, content: readFileSync(join(fixture, seed)) },
		{ file: emendations, content: readFileSync(join(fixture, emendations), 'utf8') },
	);
	expect(problems.length).toBeGreaterThan(0);
	const lines = problems.map((problem) => `${formatProblem(problem)}\n`);
	// The last line of the command counts them, or says that there is one.
	const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	expect(`${lines.join('')}${count}; nothing was written\n`).toBe(told);
});

/** Some of them from each end: those of seeds with slips, then those of repairs; all where RUNS says so. */
const ofCommand = [...new Set(names.flatMap((name, index) => [name, names.at(-1 - index) ?? '']))];

test.concurrent.each(ofCommand.slice(0, draws(6)))(
	'of %s the command says the same, and leaves the content as it was',
	async (name) => {
		const { fixture, seed, emendations, told } = readFixture(name);
		const out = join(makeFolder(), 'zh');
		mkdirSync(join(out, '1'), { recursive: true });
		writeFileSync(join(out, '1.mdx'), 'as it was\r\n');
		writeFileSync(join(out, '1', '9.mdx'), Buffer.from([0xff, 0x00]));
		const before = readTree(join(out, '..'));

		const args = ['--seed', seed, '--emendations', emendations, '--out', out];
		expect(await runCli(args, fixture)).toEqual({ code: 1, stdout: '', stderr: told });
		expect(readTree(join(out, '..'))).toEqual(before);
	},
);
