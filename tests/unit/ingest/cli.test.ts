import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { base, ingestText } from './ingest-text.ts';
import { makeFolder, readTree, removeFolders, root, runCli } from './run-cli.ts';

let folder = '';

/** Runs the command in a folder laid out like the project. */
const run = (...args: string[]) => runCli(args, folder);

afterAll(removeFolders);

beforeEach(() => {
	folder = makeFolder();
	mkdirSync(join(folder, 'seeds'));
	mkdirSync(join(folder, 'content'));
	writeFileSync(join(folder, 'seeds/plan.txt'), base);
	writeFileSync(join(folder, 'seeds/README.md'), '');
	writeFileSync(join(folder, 'content/emendations.yaml'), '[]\n');
});

const zh = () => join(folder, 'content/plan/zh');
const written = 'seeds/plan.txt: 26 files written to content/plan/zh\n';

test('without options it takes the one seed of the project and writes its content', async () => {
	expect(await run()).toEqual({ code: 0, stdout: written, stderr: '' });
	const { files } = ingestText(base);
	const tree = readTree(zh());
	for (const [path, text] of files)
		expect(tree[path], path).toBe(Buffer.from(text).toString('latin1'));
	expect(Object.keys(tree).filter((path) => !path.endsWith('/'))).toHaveLength(26);
});

test('two runs give the same bytes and leave nothing else behind', async () => {
	await run();
	const first = readTree(folder);
	expect(await run()).toEqual({ code: 0, stdout: written, stderr: '' });
	expect(readTree(folder)).toEqual(first);
});

test('a run takes away what is no longer in the seed', async () => {
	await run();
	const first = readTree(folder);
	writeFileSync(join(zh(), '9.mdx'), 'from an older seed');
	await run();
	expect(readTree(folder)).toEqual(first);
});

test('the folder to write to may end in a slash', async () => {
	expect(await run('--out', 'content/plan/zh/')).toMatchObject({ code: 0, stderr: '' });
	expect(await run('--check')).toMatchObject({ code: 0 });
	expect(readTree(join(folder, 'content/plan'))).not.toHaveProperty('zh.fresh/');
});

test('--check finds nothing to say where the content is as the seed has it', async () => {
	await run();
	const before = readTree(folder);
	expect(await run('--check')).toEqual({
		code: 0,
		stdout: 'content/plan/zh: 26 files as the seed has them\n',
		stderr: '',
	});
	expect(readTree(folder)).toEqual(before);
});

test('--check names every changed, missing and surplus file, and writes nothing', async () => {
	await run();
	const front = ingestText(base).files.get('1/2.mdx') ?? '';
	// The sentence of 1.2 stands on line 10: eight lines of frontmatter, and <P>.
	writeFileSync(join(zh(), '1/2.mdx'), front.replace('新的机遇', '新机遇'));
	writeFileSync(join(zh(), '3/1.mdx'), `${ingestText(base).files.get('3/1.mdx') ?? ''}\n`);
	rmSync(join(zh(), 'box-2/1.mdx'));
	writeFileSync(join(zh(), '9.mdx'), '');
	const before = readTree(folder);
	expect(await run('--check')).toEqual({
		code: 1,
		stdout: '',
		stderr: [
			'content/plan/zh/1/2.mdx:10: differs from the seed',
			'content/plan/zh/3/1.mdx:13: differs from the seed',
			'content/plan/zh/9.mdx: not from the seed',
			'content/plan/zh/box-2/1.mdx: missing',
			'4 of 26 files differ; run `npm run ingest`',
			'',
		].join('\n'),
	});
	expect(readTree(folder)).toEqual(before);
});

test('--check finds every file missing where there is no content', async () => {
	const { code, stderr } = await run('--check');
	expect(code).toBe(1);
	expect(stderr.split('\n')).toHaveLength(26 + 2);
	expect(stderr).toMatch(/^content\/plan\/zh\/1\.mdx: missing\n/u);
	expect(readTree(join(folder, 'content'))).not.toHaveProperty('plan/');
});

test('--check reports the problems of a bad seed', async () => {
	await run();
	writeFileSync(join(folder, 'seeds/plan.txt'), base.replace('（详见', '(详见'));
	const { code, stderr } = await run('--check');
	expect(code).toBe(1);
	expect(stderr).toContain('seeds/plan.txt:23:26: ） closes (, expected ) (bracket-mismatch)');
});

test('a file that is not there is named', async () => {
	expect(await run('--seed', 'seeds/other.txt')).toEqual({
		code: 1,
		stdout: '',
		stderr: 'seeds/other.txt: cannot be read (ENOENT)\n',
	});
	expect(await run('--emendations', 'content')).toEqual({
		code: 1,
		stdout: '',
		stderr: 'content: cannot be read (EISDIR)\n',
	});
});

test('more than one seed, or none, is a question to the person', async () => {
	writeFileSync(join(folder, 'seeds/another.txt'), base);
	expect(await run()).toEqual({
		code: 1,
		stdout: '',
		stderr: 'seeds/ holds 2 .txt files, expected one; or name it with --seed\n',
	});
	rmSync(join(folder, 'seeds/another.txt'));
	rmSync(join(folder, 'seeds/plan.txt'));
	expect(await run()).toMatchObject({
		code: 1,
		stderr: 'seeds/ holds 0 .txt files, expected one; or name it with --seed\n',
	});
	rmSync(join(folder, 'seeds'), { recursive: true });
	expect(await run()).toMatchObject({
		code: 1,
		stderr: 'seeds: cannot be read (ENOENT)\n',
	});
});

test.each([['--chek'], ['--seed'], ['seeds/plan.txt'], ['--check=yes']])(
	'%s is no option: the usage is shown and nothing is written',
	async (option) => {
		const { code, stdout, stderr } = await run(option);
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
		expect(stderr).toMatch(/\n\nUsage: npm run ingest -- /u);
		expect(readTree(join(folder, 'content'))).not.toHaveProperty('plan/');
	},
);

test('--help shows the usage', async () => {
	const { code, stdout } = await run('--help');
	expect(code).toBe(0);
	expect(stdout).toMatch(/^Usage: /u);
});

test('a file in the place of the folder is not overwritten', async () => {
	mkdirSync(join(folder, 'content/plan'));
	writeFileSync(zh(), 'mine');
	expect(await run()).toEqual({
		code: 1,
		stdout: '',
		stderr: 'content/plan/zh: cannot be written (ENOTDIR)\n',
	});
	expect(readTree(join(folder, 'content/plan'))).toEqual({ zh: 'mine' });
});

test('what an interrupted run has left behind is taken away', async () => {
	await run();
	const before = readTree(folder);
	const beside = (what: string) => join(folder, `content/plan/.zh.${what}`);
	cpSync(zh(), beside('old'), { recursive: true });
	mkdirSync(beside('new'));
	writeFileSync(join(beside('new'), 'half.mdx'), '');
	// No process has this number: it is beyond what systems give out.
	writeFileSync(beside('lock'), '99999999');
	expect(await run()).toMatchObject({ code: 0, stderr: '' });
	expect(readTree(folder)).toEqual(before);
});

test.each([
	['content', 'emendations.yaml'],
	['.', 'content'],
	['..', ''],
	['/', ''],
	['content/plan', 'en'],
	['content/plan/en', '1.mdx'],
])('%s holds more than files of a plan, and is left as it is', async (out, foreign) => {
	await run();
	mkdirSync(join(folder, 'content/plan/en'));
	writeFileSync(join(folder, 'content/plan/en/1.mdx'), '---\nid: "1"\ntitle: "Aims"\n---\n');
	const before = readTree(folder);
	const { code, stdout, stderr } = await run('--out', out);
	expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
	expect(stderr).toMatch(
		/^\S+: cannot be written \(it holds “[^”]+”, which is no file of a plan in Chinese\)\n$/u,
	);
	expect(stderr).toContain(`“${foreign}`);
	expect(readTree(folder)).toEqual(before);
});

test('runs at the same time leave all files of one of them, and nothing else', async () => {
	await run();
	const before = readTree(folder);
	for (let round = 0; round < 2; round += 1) {
		const runs = await Promise.all([run(), run(), run()]);
		expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
			runs.map(() => ({ code: 0, stderr: '' })),
		);
		expect(readTree(folder)).toEqual(before);
	}
});

test('a seed with the line ends of Windows gives the same files, repairs over a line end too', async () => {
	const repair = (from: string) =>
		`- { id: joined, node: 1/s1, seed: ${JSON.stringify(from)}, reading: ${JSON.stringify(from.replace('\n', ''))}, kind: markup, reason: { zh: 断行。, en: A broken line. } }\n`;
	const lines = base.split('\n');
	const at = lines.findIndex((line) => line.endsWith('。') && line.length > 10);
	const quote = `${lines[at]?.slice(-6) ?? ''}\n${lines[at + 1]?.slice(0, 4) ?? ''}`;
	writeFileSync(join(folder, 'content/emendations.yaml'), repair(quote));
	const unix = await run('--check');
	writeFileSync(join(folder, 'seeds/plan.txt'), base.replaceAll('\n', '\r\n'));
	expect(unix.stderr).not.toContain('emendation-no-place');
	expect(await run('--check')).toEqual(unix);
});

test('the seed of this project gives the content as committed', async () => {
	expect(await runCli(['--check'], root)).toEqual({
		code: 0,
		stdout: 'content/plan/zh: 128 files as the seed has them\n',
		stderr: '',
	});
});
