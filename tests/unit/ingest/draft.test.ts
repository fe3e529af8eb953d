import { expect, test } from 'vitest';
import { addText, startDraft } from '../../../src/ingest/draft.ts';
import { wholeText } from '../../../src/ingest/source-text.ts';

const long = '统筹推进水环境治理、水生态保护、水资源利用和水安全保障工作';

/** The paragraphs that lines make up, their pieces divided by `|`. */
function join(...lines: string[]): string[] {
	const draft = startDraft('section', '1.1', '1', wholeText(''), null);
	for (const line of lines) addText(draft, wholeText(line));
	return draft.blocks.map((block) =>
		block.kind === 'table' ? block.id : block.pieces.map(({ text }) => text).join('|'),
	);
}

test('a line that breaks off goes on in the next one', () => {
	expect(join(`${long}，加快`, '建设。')).toEqual([`${long}，加快|建设。`]);
	expect(join(`${long}获`, '得，推动', '发展。')).toEqual([`${long}获|得，推动|发展。`]);
	expect(join(`${long}，`, '推动。')).toHaveLength(1);
});

test.each(['。', '！', '？', '；', '：', '。”', '。）', '”。', '。**', '；）'])(
	'a line that ends in %s is a whole paragraph',
	(end) => {
		expect(join(long + end, '第二段。')).toEqual([long + end, '第二段。']);
	},
);

test.each(['”', '）', '**', '，', '、', '治'])('a long line that ends in %s breaks off', (end) => {
	expect(join(long + end, '理。')).toHaveLength(1);
});

test('a line shorter than a printed one is a heading of its own', () => {
	expect(join('主要指标', '本规划设置指标 20 项。')).toEqual([
		'主要指标',
		'本规划设置指标 20 项。',
	]);
});

test('a closing mark alone on a line belongs to the paragraph, and ends it', () => {
	expect(join(`${long}“治理。`, '”', '第二段。')).toEqual([`${long}“治理。`, '”', '第二段。']);
	expect(join(`${long}“治理`, '。', '”', '第二段。')[0]).toBe(`${long}“治理|。`);
});

test('no line is added to a paragraph across a table', () => {
	const draft = startDraft('section', '1.1', '1', wholeText(''), null);
	addText(draft, wholeText(long));
	draft.blocks.push({ kind: 'table', id: 'table-1' });
	addText(draft, wholeText('注：均值。'));
	expect(draft.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
});

test('ten thousand lines that break off are joined in no time', () => {
	// Of this thread alone: the machine may be busy.
	const before = process.threadCpuUsage();
	expect(join(...Array.from({ length: 10_000 }, () => long))).toHaveLength(1);
	const { user, system } = process.threadCpuUsage(before);
	expect((user + system) / 1000).toBeLessThan(1000);
});
