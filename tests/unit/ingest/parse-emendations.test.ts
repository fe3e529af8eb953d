import { expect, test } from 'vitest';
import { parseEmendations } from '../../../src/ingest/parse-emendations.ts';
import { formatProblem } from '../../../src/model/problem.ts';

function parse(source: string) {
	const { value, problems } = parseEmendations('e.yaml', source);
	return { value, problems: problems.map(formatProblem) };
}

const entry = `- id: and-for-he
  node: 3.3.1/s1
  seed: " and "
  reading: 和
  kind: ocr
  reason: { zh: 误。, en: A slip. }
`;

test('an entry is read with its place', () => {
	expect(parse(`# comment\n${entry}`)).toEqual({
		value: [
			{
				id: 'and-for-he',
				node: '3.3.1/s1',
				seed: ' and ',
				reading: '和',
				kind: 'ocr',
				reason: { zh: '误。', en: 'A slip.' },
				place: { file: 'e.yaml', line: 2, column: 3 },
			},
		],
		problems: [],
	});
});

test.each(['', '# nothing yet\n', '[]', '---\n', 'null'])(
	'%j has no entries and no problems',
	(source) => {
		expect(parse(source)).toEqual({ value: [], problems: [] });
	},
);

test('a fault is reported at the value it concerns, a missing one at the entry', () => {
	const bad = entry.replace('kind: ocr', 'kind: typo').replace('  reading: 和\n', '');
	const { value, problems } = parse(entry + bad);
	expect(value).toHaveLength(1);
	expect(problems).toEqual([
		'e.yaml:7:3: reading: Invalid input: expected string, received undefined (emendation-invalid)',
		'e.yaml:10:9: kind: Invalid option: expected one of "ocr"|"markup" (emendation-invalid)',
	]);
});

test('a field that no emendation has is reported where it stands', () => {
	expect(parse(`${entry}  note: x\n`).problems).toEqual([
		'e.yaml:7:3: note: there is no such field (emendation-invalid)',
	]);
});

test.each([
	['a word', '- word\n', 1, 3],
	['nothing', '-\n', 1, 2],
	['a list', '- - a\n', 1, 3],
	['a number', '- 7\n', 1, 3],
])('an entry that is %s is no emendation', (_, source, line, column) => {
	expect(parse(source).problems).toEqual([
		expect.stringMatching(
			new RegExp(
				`^e\\.yaml:${line}:${column}: entry: Invalid input: .* \\(emendation-invalid\\)$`,
				'u',
			),
		),
	]);
});

test('a file that is no list is one problem', () => {
	expect(parse('\n\nid: a\n').problems).toEqual([
		'e.yaml:3:1: the file is no list, expected a list of emendations (emendation-invalid)',
	]);
});

test.each([
	['an alias of nothing', '- id: *b\n', 'e.yaml:1:7: “*b” is an alias, expected the value itself'],
	[
		'an entry that is an alias',
		'- &a { id: x }\n- *a\n',
		'e.yaml:2:3: “*a” is an alias, expected the value itself',
	],
])('%s is a problem and no crash', (_, source, problem) => {
	expect(parse(source).problems).toEqual([`${problem} (emendation-invalid)`]);
});

test.each(['- id: "a\n', '- [\n', '\t- a', '- a: 1\n  a: 2\n', 'a: b: c', '%', '- !!map [a]\n'])(
	'%j is a problem and no crash',
	(source) => {
		const { value, problems } = parse(source);
		expect(value).toEqual([]);
		expect(problems.length).toBeGreaterThan(0);
		for (const problem of problems)
			expect(problem).toMatch(/^e\.yaml:\d+:\d+: [^\n]+ \(emendation-invalid\)$/u);
	},
);
