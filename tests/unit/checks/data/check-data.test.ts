import { expect, test } from 'vitest';
import { checkData } from '../../../../src/checks/data/check-data.ts';
import { formatProblem } from '../../../../src/plan/problem.ts';
import { badData, contentOf, expectedOf } from './content-of.ts';

const problemsOf = (content: ReadonlyMap<string, string>) =>
	checkData(content).problems.map(formatProblem);

test('the content that the bad ones are made of is good', () => {
	expect(problemsOf(contentOf('base'))).toEqual([]);
});

test.each(badData)('%s gives exactly its problems, all in one run', (name) => {
	expect(problemsOf(contentOf(name)).sort()).toEqual(expectedOf(name));
});

test('every code has a fixture of which it is the subject', () => {
	const codes = badData.flatMap(expectedOf).map((line) => /\((?<code>[\w-]+)\)$/u.exec(line)?.[1]);
	expect([...new Set(codes)].sort()).toEqual([
		'content',
		'deadline',
		'direction',
		'duplicate-id',
		'no-sentence',
		'range',
		'schema',
		'unknown-row',
		'unknown-sentence',
		'unknown-unit',
	]);
});

test('a file that is not there is a problem, an empty one is none', () => {
	const content = contentOf('base');
	content.delete('content/notes.yaml');
	content.set('content/emendations.yaml', '# nothing to repair\n');
	expect(problemsOf(content)).toEqual(['content/notes.yaml:1:1: there is no such file (schema)']);
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
