import { expect, test } from 'vitest';
import { formatChineseNumber } from '../../../src/model/numbers/chinese-number.ts';
import { base, editBase, ingestText } from './ingest-text.ts';

// Plans of the same kind, printed or scanned in another manner.

const expected = ingestText(base).files;

/** The base seed with every occurrence replaced. */
const replace = (pattern: RegExp, reading: string) => base.replaceAll(pattern, reading);

test.each([
	['ends its lines as Windows does', replace(/\n/gu, '\r\n')],
	['has a byte-order mark', `\ufeff${base}`],
	['has no line end at its end', base.trimEnd()],
	['has blank lines between all lines', replace(/\n/gu, '\n\n')],
	['indents its lines', replace(/^(?=[^\t\n]*$)/gmu, '\u3000\u3000')],
	['has spaces at the ends of its lines', replace(/(?<!\t.*)$/gmu, ' \u00a0')],
	['divides pages by form feeds', replace(/\n（一）/gu, '\n\f（一）')],
	['keeps its printed page numbers', replace(/。\n/gu, '。\n— 12 —\n')],
	['has half-width brackets around section numbers', replace(/^（([一二三])）/gmu, '($1)')],
	['mixes the widths of those brackets', replace(/^（([一二三])）/gmu, '($1）')],
	['writes 1、 for items', replace(/^(\d)\. /gmu, '$1、')],
	['writes full-width points after numbers', replace(/^(\d)\. ?/gmu, '$1．')],
	['has list hyphens before items', replace(/^(\d\. )/gmu, '- $1')],
	[
		'has bold chapter and section headings',
		replace(/^([一二三]、.+[^\d\n]|（[一二三]）.+[^\d\n])$/gmu, '**$1**'),
	],
	['has bold box and table headings', replace(/^((?:专栏|表) \d .+)$/gmu, '**$1**')],
	['has bold numbers and heads of items', replace(/^(\d\. [^。\n]+。)/gmu, '**$1**')],
	['has no space before the titles of boxes and tables', replace(/^(专栏|表) (\d) /gmu, '$1$2')],
	['has a colon after the numbers of boxes and tables', replace(/^(专栏|表) (\d) /gmu, '$1 $2：')],
	['numbers its first box in Chinese', editBase(['专栏 1 ', '专栏一 '])],
	['has ellipses in its contents', replace(/\.{5}/gu, '……')],
	['has tabs in its contents', replace(/\.{5}/gu, '\t')],
	['has spaces in its contents', replace(/\.{5}/gu, '   ')],
	['calls its contents nothing', editBase(['目 录\n', ''])],
	[
		'lists its boxes in the contents',
		editBase([
			'（二）推广清洁车船.....5\n',
			'专栏 1 运输结构调整工程.....4\n（二）推广清洁车船.....5\n',
		]),
	],
	[
		'lists its preface in the contents',
		editBase(['目 录\n', '目 录\n前 言.....1\n'], ['\n为推进', '\n前言\n为推进']),
	],
	[
		'has its title on two lines',
		editBase(['绿色交通发展“十四五”规划\n', '绿色交通发展\n“十四五”规划\n']),
	],
	['has no title', editBase(['青禾市绿色交通发展“十四五”规划\n', ''])],
	[
		'repeats the header of a table after a page break',
		editBase(['\n2025 年\t', '\n\n年度\t任务\n2025 年\t']),
	],
	[
		'is cut by a page break inside a word',
		editBase(['评估结果向社会公开。', '评估结果向社\n\n会公开。']),
	],
])('a seed that %s gives the same content', (_, seed) => {
	expect(seed).not.toBe(base);
	const { files, problems } = ingestText(seed);
	expect(problems).toEqual([]);
	expect(Object.fromEntries(files)).toEqual(Object.fromEntries(expected));
});

test('a seed without contents gives the same but for the pages', () => {
	const { files, problems } = ingestText(replace(/^(?:目 录|.*\.{5}\d+)\n/gmu, ''));
	expect(problems).toEqual([]);
	const withoutPages = [...expected].map(([path, text]) => [
		path,
		text.replace(/^page: .*\n/mu, ''),
	]);
	expect([...files]).toEqual(withoutPages);
});

test('a seed without preamble gives the same but for it', () => {
	const { files, problems } = ingestText(editBase(['为推进全市绿色交通发展，制定本规划。\n', '']));
	expect(problems).toEqual([]);
	expect([...files.keys()]).toEqual([...expected.keys()].filter((path) => path !== 'preamble.mdx'));
});

test('a notice with headings of its own stays a notice', () => {
	const notice = '各县（市、区）：\n一、提高认识\n各地要提高认识。\n青禾市交通局\n2021年9月1日\n';
	const { files, problems } = ingestText(notice + base);
	expect(problems).toEqual([]);
	expect([...files.keys()]).toEqual(['notice.mdx', ...expected.keys()]);
	expect(files.get('notice.mdx')).toContain('<S n={2}>一、提高认识</S>');
});

test('a chapter and a section may have paragraphs of their own', () => {
	const { files, problems } = ingestText(
		editBase(['\n二、重点任务\n', '\n二、重点任务\n今后五年，抓好三项任务。\n落实到位。\n']),
	);
	expect(problems).toEqual([]);
	expect(files.get('2.mdx')).toContain(
		'<P>\n<S n={1}>今后五年，抓好三项任务。</S>\n</P>\n<P>\n<S n={2}>落实到位。</S>\n</P>\n',
	);
});

test('a chapter may have thirty sections, and a section forty items', () => {
	const items = Array.from({ length: 40 }, (_, index) => `${index + 1}. 第条。推进。\n`).join('');
	const sections = Array.from(
		{ length: 30 },
		(_, index) => `（${formatChineseNumber(index + 1)}）第节\n${items}`,
	).join('');
	const { files, problems } = ingestText(`一、任务\n${sections}`);
	expect(problems).toEqual([]);
	expect(files.size).toBe(1 + 30 + 30 * 40);
	expect(files.get('1/12/40.mdx')).toContain('kind: task\n');
});

test('items of the chapter of tasks are tasks, whichever chapter it is', () => {
	const kinds = (seed: string, tasks?: string | null) => {
		const { files } = ingestText(seed, '[]', tasks);
		return ['1/1/1.mdx', '2/1/1.mdx', '3/1/1.mdx'].map(
			(path) => /^kind: (.+)$/mu.exec(files.get(path) ?? '')?.[1],
		);
	};
	const three =
		'一、现状\n（一）水\n1.河。清。\n二、重点任务\n（一）水\n1.河。清。\n三、保障\n（一）人\n1.钱。有。\n';
	expect(kinds(three)).toEqual(['item', 'task', 'item']);
	expect(kinds(three.replace('任务', '工作'))).toEqual(['item', 'item', 'item']);
	expect(kinds(three, '1')).toEqual(['task', 'item', 'item']);
	expect(kinds(three, null)).toEqual(['item', 'item', 'item']);
});

test('a list inside an item, with numbers in brackets, is its text', () => {
	const { files, problems } = ingestText(
		editBase(['建成公共充电桩 2000 个。', '包括：1）公共桩 2000 个；2）专用桩；（3）移动桩。']),
	);
	expect(problems).toEqual([]);
	expect(files.get('2/3/1.mdx')).toContain('<S n={1}>包括：1）公共桩 2000 个；</S>');
});

test('rare characters are kept', () => {
	const { files, problems } = ingestText(
		editBase(['青禾江航道 46 公里', '𠮷水😀航道 46 km² ≥Ⅱ类']),
	);
	expect(problems).toEqual([]);
	expect(files.get('box-1/2.mdx')).toContain('整治𠮷水😀航道 46 km² ≥Ⅱ类。');
});
