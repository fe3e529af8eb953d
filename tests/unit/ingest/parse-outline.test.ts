import { expect, test } from 'vitest';
import { classifyLine } from '../../../src/ingest/classify-line.ts';
import { parseOutline } from '../../../src/ingest/parse-outline.ts';
import { placeFinder, splitText, wholeText } from '../../../src/ingest/source-text.ts';
import { formatProblem } from '../../../src/model/problem.ts';

/** The drafts of a body, as `id < parent: paragraphs`, and the problems. */
function parse(...lines: string[]) {
	const text = lines.join('\n');
	const { value, problems } = parseOutline(
		splitText(wholeText(text), /\n/u).map(classifyLine),
		placeFinder('seed.txt', text),
	);
	const drafts = value.map(({ id, parent, title, blocks, rows }) => {
		const texts = blocks.map((block) =>
			block.kind === 'table' ? `[${block.id}]` : block.pieces.map((piece) => piece.text).join(''),
		);
		const words = [...(title ? [title.text] : []), ...texts, ...rows.map((row) => row.text)];
		return `${id} < ${parent ?? 'plan'}: ${words.join(' / ')}`;
	});
	return { drafts, problems: problems.map(formatProblem) };
}

/** The identifiers alone. */
function idsOf(...lines: string[]): string {
	return parse('一、甲', '（一）乙', ...lines)
		.drafts.map((draft) => draft.split(' ')[0])
		.slice(2)
		.join(' ');
}

test('chapters, sections and items hold what follows them', () => {
	expect(
		parse(
			'一、甲',
			'甲文。',
			'（一）乙',
			'乙文。',
			'乙二。',
			'1. 丙。丙文。',
			'丙二。',
			'（二）丁',
			'二、戊',
		),
	).toEqual({
		drafts: [
			'1 < plan: 甲 / 甲文。',
			'1.1 < 1: 乙 / 乙文。 / 乙二。',
			'1.1.1 < 1.1: 丙。丙文。 / 丙二。',
			'1.2 < 1: 丁',
			'2 < plan: 戊',
		],
		problems: [],
	});
});

test('a table stands where its caption does, in the item, section or chapter around it', () => {
	expect(
		parse(
			'一、甲',
			'表 1 子',
			'a\tb',
			'（一）乙',
			'乙文。',
			'表 2 丑',
			'c\td',
			'e\tf',
			'注：己。',
			'1. 丙。',
			'表 3 寅',
			'g\th',
		),
	).toEqual({
		drafts: [
			'1 < plan: 甲 / [table-1]',
			'table-1 < 1: 子 / a\tb',
			'1.1 < 1: 乙 / 乙文。 / [table-2] / 注：己。',
			'table-2 < 1.1: 丑 / c\td / e\tf',
			'1.1.1 < 1.1: 丙。 / [table-3]',
			'table-3 < 1.1.1: 寅 / g\th',
		],
		problems: [],
	});
});

test('a box ends where its last item ends, and the section goes on', () => {
	expect(idsOf('1. 甲。', '专栏 1 乙', '1. 子。', '2. 丑。', '3. 寅。', '2. 丙。', '3. 丁。')).toBe(
		'1.1.1 box-1 box-1.1 box-1.2 box-1.3 1.1.2 1.1.3',
	);
});

test('a box may stand before the first item of a section', () => {
	expect(idsOf('专栏 1 乙', '1. 子。', '2. 丑。', '1. 甲。', '2. 丙。')).toBe(
		'box-1 box-1.1 box-1.2 1.1.1 1.1.2',
	);
});

test('a box may have one item, or text alone', () => {
	expect(idsOf('1. 甲。', '专栏 1 乙', '1.子。', '2. 丙。', '专栏 2 丁', '文。', '3. 戊。')).toBe(
		'1.1.1 box-1 box-1.1 1.1.2 box-2 1.1.3',
	);
});

test('two boxes may follow each other', () => {
	expect(
		idsOf(
			'1. 甲。',
			'专栏 1 乙',
			'1. 子。',
			'2. 丑。',
			'专栏 2 丁',
			'1. 寅。',
			'2. 卯。',
			'3. 辰。',
			'2. 丙。',
		),
	).toBe('1.1.1 box-1 box-1.1 box-1.2 box-2 box-2.1 box-2.2 box-2.3 1.1.2');
});

test('a box ends with its section', () => {
	expect(idsOf('专栏 1 乙', '1. 子。', '（二）丙', '1. 丁。', '2. 戊。')).toBe(
		'box-1 box-1.1 1.2 1.2.1 1.2.2',
	);
});

test('a number that goes on in box and section alike goes on where numbers are written so', () => {
	const start = ['1. 甲。', '2. 乙。', '专栏 1 丙', '1.子。', '2.丑。'];
	expect(idsOf(...start, '3. 丁。')).toBe('1.1.1 1.1.2 box-1 box-1.1 box-1.2 1.1.3');
	expect(idsOf(...start, '3.寅。', '3. 丁。')).toBe(
		'1.1.1 1.1.2 box-1 box-1.1 box-1.2 box-1.3 1.1.3',
	);
	expect(idsOf('1、甲。', '专栏 1 丙', '1.子。', '2、乙。')).toBe('1.1.1 box-1 box-1.1 1.1.2');
});

test('in doubt a number goes on in the box', () => {
	expect(idsOf('1. 甲。', '专栏 1 丙', '1. 子。', '2. 丑。')).toBe('1.1.1 box-1 box-1.1 box-1.2');
});

test('items of a box that are out of order stay in the box', () => {
	expect(idsOf('1. 甲。', '2. 乙。', '专栏 1 丙', '2.子。', '1.丑。', '3.寅。', '3. 丁。')).toBe(
		'1.1.1 1.1.2 box-1 box-1.2 box-1.1 box-1.3 1.1.3',
	);
});

test('what stands outside its like is reported', () => {
	expect(parse('（一）乙').problems).toEqual([
		'seed.txt:1:1: “（一）乙” has no chapter before it, expected one (section-outside)',
	]);
	expect(parse('一、甲', '1. 实施重点行业改造提升工程。').problems).toEqual([
		'seed.txt:2:1: “1. 实施重点行业改造提” has no section before it, expected one (item-outside)',
	]);
	expect(parse('一、甲', '专栏 1 乙').problems).toEqual([
		'seed.txt:2:1: “专栏 1 乙” has no section before it, expected one (box-outside)',
	]);
	expect(parse('表 1 乙', 'a\tb').problems).toEqual([
		'seed.txt:1:1: “表 1 乙” has no chapter before it, expected one (table-outside)',
	]);
});

test('rows without a caption are one problem, until other text follows', () => {
	expect(parse('一、甲', 'a\tb', 'c\td', '文。', 'e\tf').problems).toEqual([
		'seed.txt:2:1: “a b” has no caption such as “表 N …” before it, expected one (table-uncaptioned)',
		'seed.txt:5:1: “e f” has no caption such as “表 N …” before it, expected one (table-uncaptioned)',
	]);
});

test('an enumeration inside a paragraph is no heading', () => {
	expect(idsOf('1. 甲。', '（一）建立制度；', '（二）明确责任。', '一是推进。')).toBe('1.1.1');
});
