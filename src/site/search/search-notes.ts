import { longestRead, mostTerms } from '../../search/engine/cut-query.ts';
import { placeLabel } from '../../words/place-label.ts';
import type { Answer, Beyond, MarkedText } from '../../search/engine/answer.ts';
import { hitAddress } from './hit-address.ts';
import { isPlain, writeReading } from './query-reading.ts';
import { make } from '../browser/make-element.ts';
import { say, type SearchWords } from './search-words.ts';
import { sentenceId } from '../../model/places/place-id.ts';

/** Of what is read of a query. */
const limits = { count: longestRead, n: mostTerms };

/** What stands before the hits: the place that the query cites, and what is said of the query. */
export function drawNotes(answer: Answer, words: SearchWords): HTMLElement[] {
	const { cited, beyond, hits, also } = answer;
	// Where there is nothing else, the first line has said it.
	const isBeside = hits.length + also.hits.length > 0;
	return [
		...(cited ? [drawCited(cited, words)] : []),
		...(beyond && isBeside ? [make('p', { className: 'cited' }, sayBeyond(beyond, words))] : []),
		...writeNotes(answer, words).map((note) => make('p', { className: 'soft' }, note)),
	];
}

/** What is said of a query: what is odd about it, how it was read, and what its numbers are part of. */
export function writeNotes(answer: Answer, words: SearchWords): string[] {
	const { query } = answer;
	const reading = isPlain(query)
		? []
		: [say(words, 'read', { reading: writeReading(query, words) })];
	const faults = query.faults.filter((fault) => fault !== 'empty');
	const inNumber = countInNumber(answer);
	const [[term] = []] = query.all;
	const numbers =
		inNumber > 0 ? [say(words, 'inNumber', { count: inNumber, query: term?.text ?? '' })] : [];
	return [...faults.map((fault) => say(words, `fault.${fault}`, limits)), ...reading, ...numbers];
}

function drawCited(cited: NonNullable<Answer['cited']>, words: SearchWords): HTMLElement {
	const { locale, base } = words;
	const { number, titles } = cited;
	const name = placeLabel(locale, number === '' ? cited.id : sentenceId(cited.id, number));
	const link = make(
		'a',
		{ href: base + hitAddress(locale, cited, number, '') },
		make('span', { className: 'num' }, name),
		' ',
		titles[locale] ?? '',
	);
	link.dataset.cited = cited.id;
	return make('p', { className: 'cited' }, say(words, 'cited'), ' ', link);
}

/** What the plan has where a query cites a place beyond it: boxes 1–10. */
export function sayBeyond({ kind, within, first, last }: Beyond, words: SearchWords): string {
	const { locale } = words;
	const place = within === null ? '' : placeLabel(locale, within);
	if (first === null || last === null) return say(words, 'beyond.none', { place });
	const range = first === last ? first : first + (locale === 'zh' ? '—' : '–') + last;
	return say(words, `beyond.${kind}`, { place, range });
}

/** Number of passages in which a single term only stands inside longer numbers: 5% in 95%. */
function countInNumber({ query, hits }: Answer): number {
	const isSingle = query.all.length === 1 && query.all[0]?.length === 1;
	if (!isSingle || !/^[\d.]|[\d.]$/u.test(query.all[0]?.[0]?.text ?? '')) return 0;
	return hits
		.flatMap(({ passages }) => passages)
		.filter(({ texts }) => Object.values(texts).every(isInNumbers)).length;
}

/** Whether all marks of a text are inside longer numbers. */
function isInNumbers({ text, marks }: MarkedText): boolean {
	return marks.every(({ start, end }) => {
		const before = /\d\.?$/u.test(text.slice(0, start)) && /^\d/u.test(text.slice(start));
		const after = /\d$/u.test(text.slice(0, end)) && /^\.?\d/u.test(text.slice(end));
		return before || after;
	});
}

/** Where nothing is found: which parts of the query are in the plan, each a query of its own. */
export function drawParts(
	answer: Answer,
	words: SearchWords,
	toHref: (query: string) => string,
): HTMLElement[] {
	// What the ways name with its number is not told twice.
	const named = new Set(answer.also.via.map(({ text }) => text));
	const parts = answer.parts.filter(({ text }) => !named.has(text));
	if (parts.length === 0) return [];
	const items = parts.map(({ text, count }) =>
		make(
			'li',
			{},
			count === 0 ? text : make('a', { href: toHref(text) }, text),
			' ',
			make('span', { className: 'num soft' }, String(count)),
		),
	);
	return [make('p', {}, say(words, 'parts')), make('ul', { className: 'links' }, ...items)];
}
