import { expect, test } from 'vitest';
import { splitFront } from '../../../src/ingest/split-front.ts';
import { wholeText } from '../../../src/ingest/source-text.ts';

/** The lines of each part of a seed. */
function split(...lines: string[]) {
	const { notice, toc, preamble, body } = splitFront(wholeText(lines.join('\n')));
	const text = (part: { text: string }[]) => part.map((line) => line.text);
	return {
		notice: text(notice),
		toc: text(toc),
		preamble: text(preamble),
		body: body.map(({ line }) => line.text),
	};
}

const toc = ['目 录', '一、总则.....1', '（一）目标.....1', '二、任务.....2'];
const body = ['一、总则', '（一）目标', '到 2025 年，建成。', '二、任务'];

test('a seed is notice, contents, preamble and body; the title between them is none of these', () => {
	expect(
		split(
			'市水务局文件',
			'关于印发规划的通知',
			'各区：',
			'2022年3月9日',
			'某市规划',
			...toc,
			'为做好工作，制定本规划。',
			...body,
		),
	).toEqual({
		notice: ['市水务局文件', '关于印发规划的通知', '各区：', '2022年3月9日'],
		toc: toc.slice(1),
		preamble: ['为做好工作，制定本规划。'],
		body,
	});
});

test('each part may be missing', () => {
	expect(split(...body)).toEqual({ notice: [], toc: [], preamble: [], body });
	expect(split('某市规划', ...body)).toMatchObject({ notice: [], preamble: [], body });
	expect(split(...toc, ...body)).toMatchObject({ toc: toc.slice(1), preamble: [], body });
	expect(split('为做好工作，制定本规划。', ...body)).toMatchObject({
		preamble: ['为做好工作，制定本规划。'],
		body,
	});
});

test('a date may be written in Chinese, and remarks in brackets after it belong to the notice', () => {
	expect(
		split('各区：', '二〇二二年三月九日', '（此件公开发布）', '（附件）', '规划', ...body).notice,
	).toEqual(['各区：', '二〇二二年三月九日', '（此件公开发布）', '（附件）']);
});

test('a title on several lines is no preamble', () => {
	expect(
		split('某市生态环境保护', '“十四五”规划', '（2021—2025年）', ...toc, ...body).preamble,
	).toEqual([]);
});

test('a preamble may have more than one paragraph, also a short one', () => {
	expect(
		split('某市规划', '一句话。', '本规划分四章', '规划期至 2025 年。', ...body).preamble,
	).toEqual(['一句话。', '本规划分四章', '规划期至 2025 年。']);
});

test('headings in the notice are not the body where contents follow', () => {
	const notice = ['各区：', '一、提高认识', '现将规划印发给你们。', '2022年3月9日'];
	expect(split(...notice, '规划', ...toc, ...body)).toEqual({
		notice,
		toc: toc.slice(1),
		preamble: [],
		body,
	});
});

test.each([
	['dots', ['一、总则.....1', '（一）目标.....1', '二、任务.....2']],
	['ellipses', ['一、总则……1', '（一）目标……1', '二、任务……2']],
	['spaced dots', ['一、总则 . . . 1', '（一）目标 . . . 1', '二、任务 . . . 2']],
	['middle dots', ['一、总则····1', '（一）目标····1', '二、任务····2']],
	['tabs', ['一、总则\t1', '（一）目标\t1', '二、任务\t2']],
	['dots and tabs', ['一、总则.....\t1', '（一）目标.....\t1', '二、任务.....\t2']],
	['spaces', ['一、总则    1', '（一）目标 1', '二、任务\u30002']],
	['nothing, without pages', ['一、总则', '（一）目标', '二、任务']],
])('contents may have %s between titles and pages', (_, entries) => {
	expect(split('目录', ...entries, '为做好工作，制定本规划。', ...body)).toEqual({
		notice: [],
		toc: entries,
		preamble: ['为做好工作，制定本规划。'],
		body,
	});
});

test.each([
	['dots', ['一、总则.....1', '（一）目标.....1']],
	['tabs', ['一、总则\t1', '（一）目标\t1']],
])('contents with %s are known without their heading, too', (_, entries) => {
	expect(split('某市规划', ...entries, '为做好工作，制定本规划。', ...body)).toMatchObject({
		toc: entries,
		preamble: ['为做好工作，制定本规划。'],
		body,
	});
});

test('contents may go on after a page break, under a heading of their own', () => {
	expect(split('目录', '一、总则.....1', '', '目录', '（一）目标.....1', ...body).toc).toEqual([
		'一、总则.....1',
		'（一）目标.....1',
	]);
});

test('an entry that has lost its page is an entry still', () => {
	const entries = ['一、总则.....1', '（一）目标', '二、任务'];
	expect(split('目录', ...entries, ...body)).toMatchObject({ toc: entries, body });
});

test('the body begins right after the contents, though its first heading ends in a year', () => {
	const late = ['一、面向 2035', '（一）目标', '到 2025 年，建成。'];
	expect(split('目录', '一、面向 2035.....1', '（一）目标.....1', ...late)).toMatchObject({
		toc: ['一、面向 2035.....1', '（一）目标.....1'],
		body: late,
	});
});

test('what the contents list besides chapters and sections is passed over where it stands in the seed', () => {
	const lines = ['目录', '前言.....1', '一、总则.....1', '专栏 1 工程.....2', '附则.....3'];
	const rest = ['前言', '为做好工作，制定本规划。', '一、总则', '（一）目标', '专栏 1 工程'];
	expect(split(...lines, ...rest).toc).toEqual(['一、总则.....1', '附则.....3']);
});

test('leaders in the body make no contents', () => {
	const lines = ['一、总则', '（一）目标', '包括水......', '（二）任务.....3', '完成。'];
	expect(split(...lines)).toMatchObject({ toc: [], body: lines });
});

test('printed page numbers are left out', () => {
	expect(split('一、总则', '— 2 —', '（一）目标', '－ 3 －', '-4-', '建成。').body).toEqual([
		'一、总则',
		'（一）目标',
		'建成。',
	]);
});

test('lines may end in any way, be indented, and pages be divided by a form feed', () => {
	expect(split('\u3000\u3000一、总则\r', '\u00a0（一）目标 \r', '建成。\f二、任务').body).toEqual([
		'一、总则',
		'（一）目标',
		'建成。',
		'二、任务',
	]);
});

test('rows before the first heading go to the body, where they are told to have no caption', () => {
	expect(split('甲\t乙', ...body).body).toEqual(['甲\t乙', ...body]);
});

test('a seed without headings has no body', () => {
	expect(split('某市规划', '为做好工作，制定本规划。')).toEqual({
		notice: [],
		toc: [],
		preamble: ['为做好工作，制定本规划。'],
		body: [],
	});
});
