import { expect, test } from 'vitest';
import { collectHits, subtractHits } from '../../../../src/search/engine/collect-hits.ts';
import type { Passage, SearchEntry } from '../../../../src/search/engine/entry.ts';
import { filterHits, noFilters } from '../../../../src/search/engine/filters.ts';
import {
	createChineseFinder,
	createEnglishFinder,
} from '../../../../src/search/engine/find-term.ts';
import { nameRun, textsOfRun } from '../../../../src/search/engine/joints.ts';
import { markParagraph } from '../../../../src/search/engine/mark-paragraph.ts';
import { parseQuery } from '../../../../src/search/engine/query.ts';

const passage = (
	number: string,
	text: string,
	paragraph: number,
	years: string[] = [],
): Passage => ({
	number,
	text,
	paragraph,
	figure: years.length > 0,
	years,
});

const entry = (passages: Passage[]): SearchEntry => ({
	id: '3.4.2',
	kind: 'task',
	parent: '3.4',
	nature: null,
	background: false,
	passages,
});

const zh = {
	finder: createChineseFinder(),
	entries: [
		entry([
			passage('', '减排', 0),
			passage('1', '推进减排。', 1),
			passage('2', '开展整治；', 1),
			passage('3', '完成改造。', 1, ['2023']),
			passage('4', '加强监测。', 2),
		]),
	],
};
const en = {
	finder: createEnglishFinder(new Map()),
	entries: [
		entry([
			passage('', 'Cuts', 0),
			passage('1', 'We cut emissions.', 1),
			passage('2', 'We rectify boilers.', 1),
			passage('3', 'We retrofit.', 1, ['2023']),
			passage('4', 'We monitor.', 2),
		]),
	],
};

const find = (query: string) => collectHits([zh], { zh: parseQuery(query) });
const names = (query: string) => find(query).flatMap(({ passages }) => passages.map(nameRun));

test('what runs across sentences of a paragraph is one passage of all that it touches', () => {
	const [hit] = find('减排。开展');
	expect(hit?.passages).toHaveLength(1);
	const texts = textsOfRun(hit?.passages[0] ?? passage0).map(({ number, texts }) => [
		number,
		texts.zh?.text,
		texts.zh?.marks,
	]);
	expect(texts).toEqual([
		['1', '推进减排。', [{ start: 2, end: 5 }]],
		['2', '开展整治；', [{ start: 0, end: 2 }]],
	]);
	expect(names('排。开展整治；完')).toEqual(['1-3']);
});

const passage0 = { number: '', texts: {}, figure: false, years: [] };

test('headings and paragraphs stand by themselves', () => {
	expect(names('减排推进')).toEqual([]);
	expect(names('改造。加强')).toEqual([]);
});

test('what stands in sentences and across them is found in each, in reading order', () => {
	expect(names('。')).toEqual(['1', '3', '4']);
	expect(names('减排')).toEqual(['', '1']);
	expect(names('治；完 OR 整治 OR 推进')).toEqual(['1', '2', '2-3']);
});

test('of several terms one may run across sentences, and all have to stand in those', () => {
	expect(names('减排。开展 整治')).toEqual(['1-2']);
	expect(names('减排。开展 推进')).toEqual(['1-2']);
	expect(names('减排。开展 改造')).toEqual([]);
	// Two terms that each stand in one sentence do not make these sentences one passage.
	expect(names('减排 整治')).toEqual([]);
	expect(names('减排。开展 -整治')).toEqual([]);
	expect(names('减排。开展 -监测')).toEqual(['1-2']);
});

test('it has the facts of all its sentences', () => {
	const hits = find('整治；完成');
	expect(filterHits(hits, { ...noFilters, by: '2023', figure: '1', kind: 'task' })).toEqual(hits);
	expect(filterHits(hits, { ...noFilters, by: '2024' })).toEqual([]);
});

test('a passage that was known is told from one that begins with the same sentence', () => {
	const [all, known] = [find('推进 OR 减排。开展'), find('推进')];
	expect(subtractHits(all, known).flatMap(({ passages }) => passages.map(nameRun))).toEqual([
		'1-2',
	]);
});

test('the other language is shown beside it, sentence by sentence', () => {
	const [hit] = collectHits([en, zh], { en: parseQuery('"emissions. We rectify"') });
	expect(hit?.passages.flatMap(textsOfRun).map(({ texts }) => texts.zh)).toEqual([
		{ text: '推进减排。', marks: [] },
		{ text: '开展整治；', marks: [] },
	]);
	expect(hit?.passages.flatMap(textsOfRun).map(({ texts }) => texts.en?.marks)).toEqual([
		[{ start: 7, end: 17 }],
		[{ start: 0, end: 10 }],
	]);
});

test('on a page, a place across sentences is one, with a piece in each', () => {
	const sentences = ['We cut emissions.', 'We rectify boilers.', 'We cut.'];
	const mark = (query: string) =>
		markParagraph(sentences, parseQuery(query), en.finder).map((pieces) =>
			pieces.map(({ at, start, end }) => sentences[at]?.slice(start, end)),
		);
	expect(mark('"emissions. We rectify"')).toEqual([['emissions.', 'We rectify']]);
	expect(mark('cut')).toEqual([['cut'], ['cut']]);
	expect(mark('cut OR "boilers. We"')).toEqual([['cut'], ['boilers.', 'We'], ['cut']]);
	expect(mark('nothing')).toEqual([]);
});
