import fc from 'fast-check';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ingest } from '../../../src/ingest/ingest.ts';
import { parseBody } from '../../../src/model/text/content-body.ts';
import { contentPath } from '../../../src/model/places/node-id.ts';
import { nodeIdPattern } from '../../../src/model/places/place-id.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { draws } from '../../runs.ts';
import { makeFolder, readTree, removeFolders, root, runCli } from './run-cli.ts';

// Whatever happens to a seed, ingest neither throws nor hangs, and what it gives is whole.

const seed = readFileSync(join(root, 'seeds/seed.txt'), 'utf8');
const emendations = readFileSync(join(root, 'content/emendations.yaml'), 'utf8');

/** The same edits on every run. */
const settled = { seed: 20210720, endOnFailure: true };

/** A change of a text; each is a pure function, so that a failure can be replayed. */
type Edit = (text: string) => string;

/** A place in a text, as a share of its length. */
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const spliceAt =
	(at: number, removed: number, added: string): Edit =>
	(text) => {
		const start = Math.floor(at * text.length);
		return text.slice(0, start) + added + text.slice(start + removed);
	};

const editLines =
	(edit: (lines: string[], index: (at: number) => number) => void): Edit =>
	(text) => {
		const lines = text.split('\n');
		edit(lines, (at) => Math.floor(at * lines.length));
		return lines.join('\n');
	};

/** What is likely to mislead a parser. */
const troublesome = fc.constantFrom(
	...Array.from('一（）(“”《》[]{}<>*_^.、。；\t\n\r\f\0\u2028\u0085\u200b\ufeff\ufffd 　-0129'),
	'**',
	'_{',
	'^{',
	'\r\n',
	'\n\n',
	'999. 字',
	'0. 字',
	'\n一、字\n',
	'\n（九）字\n',
	'\n专栏 99 字\n',
	'\n表 3 字\n',
	'\n目录\n',
	'.....7',
	'\ud800',
	'𠮷',
	'&#0;',
	'</S>',
	'---\n',
);

/** Much of one thing. */
const storm = fc
	.tuple(
		fc.constantFrom('\t', '**', '（', '”', '(“', '_{', ' ', '.', '. ', '\n', '1. 字\n', '9', '。”'),
		fc.integer({ min: 100, max: 10_000 }),
	)
	.map(([text, count]) => text.repeat(count));

const inserted = fc.oneof(
	{ weight: 8, arbitrary: troublesome },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
	{ weight: 1, arbitrary: storm },
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
	fc.tuple(share, inserted).map(([at, text]) => spliceAt(at, 0, text)),
	fc.tuple(share, fc.integer({ min: 1, max: 40 })).map(([at, length]) => spliceAt(at, length, '')),
	fc.tuple(share, troublesome).map(([at, text]) => spliceAt(at, 1, text)),
	share.map((at) => editLines((lines, index) => void lines.splice(index(at), 1))),
	share.map((at) =>
		editLines((lines, index) => void lines.splice(index(at), 0, lines[index(at)] ?? '')),
	),
	fc.tuple(share, share).map(([a, b]) =>
		editLines((lines, index) => {
			const first = lines[index(a)] ?? '';
			lines[index(a)] = lines[index(b)] ?? '';
			lines[index(b)] = first;
		}),
	),
	fc.tuple(share, share).map(([from, to]) =>
		editLines((lines, index) => {
			const [a = 0, b = 0] = [index(from), index(to)].sort((x, y) => x - y);
			lines.splice(a, b - a);
		}),
	),
);

const editedSeed = fc
	.array(edit, { minLength: 1, maxLength: 5 })
	.map((edits) => Buffer.from(edits.reduce((text, change) => change(text), seed)));

const editedBytes = fc
	.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 3 })
	.map((flips) => {
		const bytes = Buffer.from(seed);
		for (const [at, byte] of flips) bytes[Math.floor(at * bytes.length)] = byte;
		return bytes;
	});

/**
 * Ingests, and checks all that holds of any result.
 *
 * @returns The number of problems.
 */
function checkResult(content: Uint8Array, repairs: string): number {
	const started = process.cpuUsage();
	const { value: files, problems } = ingest(
		{ file: 'seed.txt', content },
		{ file: 'emendations.yaml', content: repairs },
	);
	// Ten seconds of a processor: a bound against hanging, not on speed, however busy the machine is.
	const { user, system } = process.cpuUsage(started);
	expect(user + system).toBeLessThan(10_000_000);
	for (const problem of problems)
		expect(formatProblem(problem)).toMatch(
			/^(?:seed\.txt|emendations\.yaml):[1-9]\d*:[1-9]\d*: [^\n\r\u2028\u2029]+ \([a-z0-9-]+\)$/u,
		);
	if (problems.length === 0) checkFiles(files);
	return problems.length;
}

function checkFiles(files: ReadonlyMap<string, string>): void {
	let order = 0;
	for (const [path, text] of files) {
		const [empty, front = '', body = ''] = text.split(/^---\n/mu);
		const node = parse(front) as { id: string; order: number; title: string; page?: number };
		expect(empty).toBe('');
		expect(node.id).toMatch(nodeIdPattern);
		expect(path).toBe(`${contentPath(node.id)}.mdx`);
		expect(node.order).toBe((order += 1));
		expect(typeof node.title).toBe('string');
		if (node.page !== undefined) expect(Number.isSafeInteger(node.page)).toBe(true);
		const { value, problems } = parseBody(path, body);
		expect(problems).toEqual([]);
		const sentences = value.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
		expect(sentences.map(({ number }) => number)).toEqual(
			sentences.map((_, index) => String(index + 1)),
		);
		for (const block of value)
			if (block.kind === 'table') expect(files.has(`${block.id}.mdx`)).toBe(true);
	}
}

afterAll(removeFolders);

test('no edit of lines and characters makes ingest throw, hang or give a broken file', () => {
	fc.assert(
		fc.property(editedSeed, (content) => {
			checkResult(content, emendations);
		}),
		{ ...settled, numRuns: draws(30) },
	);
});

test('the same holds without emendations, whose places an edit may have taken away', () => {
	// What the emendations repair is taken out first, so that an edit alone decides.
	const repaired = Object.entries({
		'金鼎)。': '金鼎）。',
		点多多级: '多点多级',
		'非道路移动机**\n\n械和船舶污染防治，': '非道路移动机\n\n械和船舶污染防治**，',
		'- 1.': '1.',
		'- 2.': '2.',
	}).reduce((text, [slip, reading]) => text.replaceAll(slip, reading), seed);
	expect(checkResult(Buffer.from(repaired), '')).toBe(0);
	let whole = 0;
	fc.assert(
		fc.property(edit, (change) => {
			if (checkResult(Buffer.from(change(repaired)), '') === 0) whole += 1;
		}),
		{ ...settled, numRuns: draws(40) },
	);
	// Many a single edit leaves a plan that can be read, so the checks of files do run.
	expect(whole).toBeGreaterThan(draws(40) / 5);
});

test('no edit of bytes makes ingest throw or hang', () => {
	fc.assert(
		fc.property(editedBytes, (content) => {
			checkResult(content, emendations);
		}),
		{ ...settled, numRuns: draws(20) },
	);
});

test('a seed of nothing but troublesome text is read in no time', () => {
	const text = fc.array(inserted, { maxLength: 60 }).map((parts) => Buffer.from(parts.join('')));
	fc.assert(
		fc.property(text, (content) => {
			checkResult(content, '');
		}),
		{ ...settled, numRuns: draws(100) },
	);
});

test('no edit of the emendations makes ingest throw or hang', () => {
	const content = Buffer.from(seed);
	const yaml = fc
		.array(
			fc.oneof(
				edit,
				fc
					.tuple(share, fc.constantFrom('*a', '&a ', '!!x ', '? ', '<<: ', '\ud800', '"', '|'))
					.map(([at, text]) => spliceAt(at, 0, text)),
			),
			{ minLength: 1, maxLength: 3 },
		)
		.map((edits) => edits.reduce((text, change) => change(text), emendations));
	fc.assert(
		fc.property(yaml, (repairs) => {
			checkResult(content, repairs);
		}),
		{ ...settled, numRuns: draws(20) },
	);
});

test.each([
	['deep brackets', `一、甲\n（一）乙\n${'（'.repeat(100_000)}${'）'.repeat(100_000)}。\n`],
	['ten thousand tabs', `一、甲\n${'\t'.repeat(10_000)}\n`],
	[
		'a table of ten thousand columns',
		`一、甲\n表 1 乙\n${'a\t'.repeat(10_000)}\n${'b\t'.repeat(10_000)}\n`,
	],
	['ten thousand chapters', '一、甲\n'.repeat(10_000)],
	[
		'contents of five thousand lines',
		`目录\n${'一、甲.....1\n'.repeat(5000)}${'一、甲\n'.repeat(5000)}`,
	],
	['ten thousand items', `一、甲\n（一）乙\n${'999. 丙。丁。\n'.repeat(10_000)}`],
	['a storm of bold', `一、甲\n（一）乙\n${'**'.repeat(50_001)}\n`],
	['one line of a million characters', `一、甲\n（一）乙\n${'字'.repeat(1_000_000)}\n`],
])('%s are told in no time', (_, text) => {
	checkResult(Buffer.from(text), '');
});

test('a run of the command leaves the old content or the whole new one, and nothing half', async () => {
	const old = readTree(join(root, 'content/plan/zh'));
	const samples = fc.sample(fc.oneof(editedSeed, editedBytes), { seed: 20210720, numRuns: 6 });
	// One edit that nothing is wrong with.
	samples.push(Buffer.from(seed.replace('夯实生态空间安全格局', '夯实安全格局')));
	const codes = await Promise.all(
		samples.map(async (content) => {
			const folder = makeFolder();
			const out = join(folder, 'zh');
			cpSync(join(root, 'content/plan/zh'), out, { recursive: true });
			writeFileSync(join(folder, 'seed.txt'), content);
			const args = ['--seed', 'seed.txt', '--emendations', join(root, 'content/emendations.yaml')];
			const { code, stderr } = await runCli([...args, '--out', 'zh'], folder);
			const { value, problems } = ingest(
				{ file: 'seed.txt', content },
				{ file: join(root, 'content/emendations.yaml'), content: emendations },
			);
			expect(code, stderr).toBe(problems.length === 0 ? 0 : 1);
			const files = Object.entries(readTree(out)).filter(([path]) => !path.endsWith('/'));
			const whole = [...value].map(([path, text]) => [path, Buffer.from(text).toString('latin1')]);
			expect(Object.fromEntries(files)).toEqual(
				code === 0
					? Object.fromEntries(whole)
					: Object.fromEntries(Object.entries(old).filter(([path]) => !path.endsWith('/'))),
			);
			expect([existsSync(`${out}.fresh`), existsSync(`${out}.old`)]).toEqual([false, false]);
			return code;
		}),
	);
	expect(codes).toContain(0);
	expect(codes).toContain(1);
});
