import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/checks/check-content.ts';
import { checkData } from '../../../../src/checks/data/check-data.ts';
import { listNames } from '../../../../src/model/schemas/content-lists.ts';
import { formatProblem } from '../../../../src/model/problem.ts';
import { badData, contentOf, expectedOf, seeds } from './content-of.ts';

const problemsOf = (content: ReadonlyMap<string, string>) =>
	checkData(content, seeds).problems.map(formatProblem);

test('the content that the bad ones are made of is good', () => {
	expect(problemsOf(contentOf('base'))).toEqual([]);
});

test.each(badData)('%s gives exactly its problems, all in one run', (name) => {
	expect(problemsOf(contentOf(name)).sort()).toEqual(expectedOf(name));
});

test('every code has a fixture of which it is the subject', () => {
	const codes = badData.flatMap(expectedOf).map((line) => /\((?<code>[\w-]+)\)$/u.exec(line)?.[1]);
	expect([...new Set(codes)].sort()).toEqual([
		'absent',
		'content',
		'deadline',
		'direction',
		'duplicate-id',
		'exception',
		'figure',
		'hedge',
		'length',
		'no-sentence',
		'range',
		'schema',
		'seed',
		'seen',
		'summary',
		'topic',
		'unknown-file',
		'unknown-row',
		'unknown-sentence',
		'unknown-unit',
		'unknown-word',
		'year',
	]);
});

test.each(['changes', 'document'])('%s.yaml that is missing is one problem of its own', (name) => {
	const content = contentOf('base');
	content.delete(`content/${name}.yaml`);
	const { problems } = checkContent(content, seeds);
	expect(
		problems.filter(({ place }) => place.file === `content/${name}.yaml`).map(formatProblem),
	).toEqual([`content/${name}.yaml:1:1: the file is missing (schema)`]);
	// What other files name has gone with it; nothing else may be blamed for that.
	expect(problems.length).toBeLessThan(4);
});

/** Files that a plan may lack: what they would hold is then not shown. */
const optional = [
	'aliases',
	'emendations',
	'glossary',
	'notes',
	'other-numbers',
	'redirects',
	'site',
	'targets',
	'words',
];

test.each(optional)('%s.yaml may be missing', (name) => {
	const content = contentOf('base');
	content.delete(`content/${name}.yaml`);
	expect(problemsOf(content)).toEqual([]);
});

test('English is asked for where the plan has a translation, and nowhere else', () => {
	const content = contentOf('base');
	const notes = content.get('content/notes.yaml') ?? '';
	expect(notes).toContain(', en: Not explained.');
	content.set('content/notes.yaml', notes.replace(', en: Not explained.', ''));
	expect(problemsOf(content)).toEqual([]);

	content.set('content/plan/en/1.mdx', '---\nid: "1"\ntitle: "A"\n---\n');
	expect(problemsOf(content)).toEqual([
		'content/notes.yaml:4:9: text.en: missing, expected the English of this, as the plan has a translation (schema)',
	]);
});

test.each([...listNames, 'site'])('%s.yaml that has lost its words is a problem', (name) => {
	const content = contentOf('base');
	content.set(`content/${name}.yaml`, '# all gone\n');
	expect(problemsOf(content)[0]).toMatch(
		new RegExp(`^content/${name}\\.yaml:1:1: the file is empty`, 'u'),
	);
});

test.each(['aliases', 'emendations', 'glossary', 'notes', 'other-numbers', 'redirects', 'targets'])(
	'%s.yaml may say that there are none',
	(name) => {
		const content = contentOf('base');
		content.set(`content/${name}.yaml`, '[]\n');
		expect(problemsOf(content)).toEqual([]);
	},
);

test('a plan that is not there is one problem, and no registry is none', () => {
	const content = contentOf('base');
	for (const path of content.keys())
		if (path.includes('/plan/') || path.endsWith('.json')) content.delete(path);
	expect(problemsOf(content)).toEqual([
		'content/plan/zh/:1:1: there is no file of the plan here; `npm run ingest` writes them (content)',
	]);
});

test('files with a byte-order mark and with the line ends of Windows are read as the others', () => {
	const windows = (source: string) => `\uFEFF${source.replaceAll('\n', '\r\n')}`;
	const content = new Map([...contentOf('base')].map(([path, source]) => [path, windows(source)]));
	expect(problemsOf(content)).toEqual([]);
	const bad = new Map([...contentOf('plan-unreadable')].map(([path, own]) => [path, windows(own)]));
	expect(problemsOf(bad).sort()).toEqual(expectedOf('plan-unreadable'));
});

test('problems come in the order of files, lines and columns', () => {
	const content = contentOf('range');
	const places = problemsOf(content).map((line) => line.split(':').slice(0, 3));
	const inOrder = [...places].sort(
		([a, b, c], [d, e, f]) =>
			(a ?? '').localeCompare(d ?? '') || Number(b) - Number(e) || Number(c) - Number(f),
	);
	expect(places).toEqual(inOrder);
});
