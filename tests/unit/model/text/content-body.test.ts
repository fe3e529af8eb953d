import { expect, test } from 'vitest';
import { parseBody } from '../../../../src/model/text/content-body.ts';
import { formatProblem } from '../../../../src/model/problem.ts';

/** The problems of a body, as they are printed. */
function problemsOf(body: string, firstLine?: number): string[] {
	return parseBody('a.mdx', body, firstLine).problems.map(formatProblem);
}

test('a body is paragraphs of numbered sentences, and places of tables', () => {
	const body = [
		'<P>',
		'<S n={1}>甲。</S>',
		'<S n="1b"><strong>乙</strong>。</S>',
		'</P>',
		'',
		'<Table id="table-2" />',
		'<P>',
		'<S n={2}>丙。</S>',
		'</P>',
		'',
	].join('\n');
	expect(parseBody('a.mdx', body, 8)).toEqual({
		value: [
			{
				kind: 'paragraph',
				sentences: [
					{ number: '1', runs: [{ text: '甲。', marks: [] }], line: 9 },
					{
						number: '1b',
						runs: [
							{ text: '乙', marks: ['strong'] },
							{ text: '。', marks: [] },
						],
						line: 10,
					},
				],
			},
			{ kind: 'table', id: 'table-2' },
			{
				kind: 'paragraph',
				sentences: [{ number: '2', runs: [{ text: '丙。', marks: [] }], line: 15 }],
			},
		],
		problems: [],
	});
});

test('an empty body has no blocks and no problems', () => {
	expect(parseBody('a.mdx', '')).toEqual({ value: [], problems: [] });
});

test.each([
	[
		'a line of another form',
		'<P>\n甲。\n</P>',
		'a.mdx:2:1: “甲。” is none of <P>, </P>, <S n={…}>…</S>, <Table … /> (body-line)',
	],
	[
		'a sentence without words',
		'<P>\n<S n={1}></S>\n</P>',
		'a.mdx:2:1: “<S n={1}></S>” is none of <P>, </P>, <S n={…}>…</S>, <Table … /> (body-line)',
	],
	[
		'a sentence outside a paragraph',
		'<S n={1}>甲。</S>',
		'a.mdx:1:1: a sentence outside <P> … </P>, expected it inside (sentence-outside)',
	],
	[
		'a number that stands twice',
		'<P>\n<S n={1}>甲。</S>\n<S n={1}>乙。</S>\n</P>',
		'a.mdx:3:1: sentence 1 stands twice (sentence-number)',
	],
	[
		'a mark that is not closed',
		'<P>\n<S n={1}><strong>甲。</S>\n</P>',
		'a.mdx:2:1: <strong> is not closed (sentence-markup)',
	],
	[
		'two sentences on a line',
		'<P>\n<S n={1}>甲。</S><S n={2}>乙。</S>\n</P>',
		'a.mdx:2:1: “<” would be markup, expected &#60; (sentence-markup)',
	],
	[
		'a paragraph that is not closed before the next',
		'<P>\n<S n={1}>甲。</S>\n<P>\n<S n={2}>乙。</S>\n</P>',
		'a.mdx:1:1: this <P> has no </P> (paragraph-unclosed)',
	],
	[
		'a paragraph that is not closed at all',
		'\n<P>\n<S n={1}>甲。</S>',
		'a.mdx:2:1: this <P> has no </P> (paragraph-unclosed)',
	],
	[
		'the end of a paragraph that has not begun',
		'</P>',
		'a.mdx:1:1: this </P> has no <P> (paragraph-unopened)',
	],
	[
		'a table inside a paragraph',
		'<P>\n<Table id="table-1" />\n</P>',
		'a.mdx:2:1: a table inside <P> … </P>, expected it after </P> (table-inside)',
	],
])('%s is a problem', (_, body, problem) => {
	expect(problemsOf(body)).toEqual([problem]);
});

test('all problems are found in one run, each on the line of the file', () => {
	expect(problemsOf('甲\n<S n={1}>乙。</S>\n<P>', 11)).toEqual([
		expect.stringMatching(/^a\.mdx:11:1: .*\(body-line\)$/u),
		expect.stringMatching(/^a\.mdx:12:1: .*\(sentence-outside\)$/u),
		expect.stringMatching(/^a\.mdx:13:1: .*\(paragraph-unclosed\)$/u),
	]);
});
