import { placeLabel } from '../../words/place-label.ts';
import type { Answer, MarkedText, Via } from '../../search/engine/answer.ts';
import type { Query, Term } from '../../search/engine/query.ts';
import { hitAddress } from './hit-address.ts';
import { make, placeName } from './search-hit.ts';
import { say, type SearchWords } from './search-words.ts';
import { sentenceId } from '../../model/places/place-id.ts';

/** What is said of a query before its hits: the place that it cites, how it was read, what is odd about it. */
export function drawNotes(answer: Answer, words: SearchWords): HTMLElement[] {
	const { query, cited } = answer;
	const reading = isPlain(query)
		? []
		: [say(words, 'read', { reading: writeReading(query, words) })];
	const faults = query.faults.filter((fault) => fault !== 'empty');
	const inNumber = countInNumber(answer);
	const [[term] = []] = query.all;
	const numbers =
		inNumber > 0 ? [say(words, 'inNumber', { count: inNumber, query: term?.text ?? '' })] : [];
	const notes = [...faults.map((fault) => say(words, `fault.${fault}`)), ...reading, ...numbers];
	return [
		...(cited ? [drawCited(cited, words)] : []),
		...notes.map((note) => make('p', { className: 'soft' }, note)),
	];
}

function drawCited(cited: NonNullable<Answer['cited']>, words: SearchWords): HTMLElement {
	const { locale, base } = words;
	const { number, titles } = cited;
	const name =
		number === '' ? placeName(locale, cited) : placeLabel(locale, sentenceId(cited.id, number));
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

/** Whether a query is but words that are all required. */
function isPlain({ all, none }: Query): boolean {
	return none.length === 0 && all.every((terms) => terms.length === 1);
}

/** Puts parts together by a text with `{a}` and `{b}`: “a” or “b”. */
function joinBy(words: SearchWords, name: string, parts: readonly string[]): string {
	return parts.reduce((a, b) => say(words, name, { a, b }));
}

/** A query in words: “a” and (“b” or “c”), without “d”. */
function writeReading({ all, none }: Query, words: SearchWords): string {
	const name = ({ text }: Term) => say(words, 'quoted', { text });
	const clauses = all.map((terms) => {
		const either = joinBy(words, 'or', terms.map(name));
		return terms.length > 1 && all.length > 1 ? say(words, 'group', { text: either }) : either;
	});
	return joinBy(words, 'without', [joinBy(words, 'and', clauses), ...none.map(name)]);
}

/** What else was looked for: “国内生产总值” (another name), … */
export function writeVia(via: readonly Via[], words: SearchWords): string {
	const names = via.map(({ reason, text }) =>
		say(words, 'via', { text, reason: say(words, `reason.${reason}`) }),
	);
	return names.length === 0 ? '' : joinBy(words, 'list', names);
}

/** Where nothing is found: which parts of the query are in the plan, each a query of its own. */
export function drawParts(
	answer: Answer,
	words: SearchWords,
	toHref: (query: string) => string,
): HTMLElement[] {
	if (answer.parts.length === 0) return [];
	const items = answer.parts.map(({ text, count }) =>
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
