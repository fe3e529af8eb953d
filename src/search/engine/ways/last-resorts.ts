import type { Query } from '../query.ts';
import { isEnglishFiller } from './question-words.ts';
import { cutQuestion, lessAndLess, tooCommon, withoutAsking } from './question.ts';
import { readingsOfQuery } from './readings.ts';
import { type Context, plainOf, type Reading, type Said } from './way.ts';

/** Passages of a word so rare that it tells what is asked for, where it alone is left. */
const rare = 12;

/**
 * What may be left of a query of which nothing was found: without words that the plan has not, without what is no word of a
 * question, without English words that say little. The one that keeps most comes first. A word is left out only where it was
 * typed apart from others or beside a word that asks: what a compound asks for is not part of it. A figure is never left out.
 */
export function lastResorts(query: Query, context: Context): Reading[] {
	const isEnglish = context.text.finder.locale === 'en';
	if (!isOfLanguage(query, isEnglish) || (context.quantity && !context.quantity.allOf)) return [];
	return isEnglish ? inEnglish(query, context) : inChinese(query, context);
}

/** Whether a query is in the language of a text: of words of the other one, it cannot be told which are missing. */
function isOfLanguage({ all }: Query, isEnglish: boolean): boolean {
	return all.flat().some(({ text }) => /\p{sc=Han}/u.test(text)) !== isEnglish;
}

function inChinese(query: Query, context: Context): Reading[] {
	const cut = cutQuestion(query, context.words.isWord);
	if (!cut) return dropUnknown({ query, said: [] }, context);
	const question = keep(query, cut.words);
	const text = nameAll(cut.words);
	const words: Reading = {
		query: question,
		said: [{ reason: 'question', text }, ...sayDropped(cut.rest)],
	};
	const asked = [words, ...dropUnknown(words, context)].filter((reading) =>
		tells(reading.query, rare, context),
	);
	const fewer = asked.flatMap((reading) =>
		lessAndLess(reading.query, reading.query.all, context).map((less) => ({
			...less,
			said: [...less.said, ...reading.said.filter(({ reason }) => reason === 'dropped')],
		})),
	);
	return [...asked, ...fewer];
}

function inEnglish(query: Query, context: Context): Reading[] {
	const left = withoutAsking(query);
	const bare: Reading =
		left.length === 0
			? { query, said: [] }
			: { query: keep(query, left), said: [{ reason: 'question', text: nameAll(left) }] };
	const known = dropUnknown(bare, context);
	const telling = [bare, ...known].flatMap((reading) =>
		drop(reading, (text) => isEnglishFiller(text), tooCommon, context),
	);
	return [...known, ...telling];
}

/** A reading without the words that stand in the plan in no way. */
function dropUnknown(reading: Reading, context: Context): Reading[] {
	const known = (terms: Query['all'][number]) =>
		readingsOfQuery(keep(reading.query, [terms]), context, []).some(({ query }) =>
			query.all.every((clause) => sizeOf(clause, context) > 0),
		);
	const unknown = new Set(
		reading.query.all.filter((terms) => !known(terms)).map((terms) => plainOf(terms)?.text),
	);
	return drop(reading, (text) => unknown.has(text), rare, context);
}

/**
 * A reading without some words; none where it has no such words, or where too little would be left.
 *
 * @param most Passages of a word that may be left alone.
 */
function drop(
	{ query, said }: Reading,
	isDropped: (text: string) => boolean,
	most: number,
	context: Context,
): Reading[] {
	const dropped = query.all
		.map((terms) => plainOf(terms)?.text ?? '')
		.filter((text) => isOfText(text, context) && !/\p{N}/u.test(text) && isDropped(text));
	const left = keep(
		query,
		query.all.filter((terms) => !dropped.includes(plainOf(terms)?.text ?? '')),
	);
	if (dropped.length === 0 || !tells(left, most, context)) return [];
	const before = said.flatMap((way) => {
		if (way.reason === 'dropped') return [];
		return [way.reason === 'question' ? { ...way, text: nameAll(left.all) } : way];
	});
	const already = said.filter(({ reason }) => reason === 'dropped').map(({ text }) => text);
	return [{ query: left, said: [...before, ...sayDropped([...already, ...dropped])] }];
}

/** Whether a word is one of the text's language: of the other one's, that text is asked. */
const isOfText = (text: string, { text: { finder } }: Context) =>
	text !== '' && /\p{sc=Han}/u.test(text) === (finder.locale === 'zh');

/** Whether a query says enough: two words, or one that stands in few passages. */
function tells({ all }: Query, most: number, context: Context): boolean {
	const [only] = all;
	if (!only || all.length > 1) return all.length > 1;
	const size = sizeOf(only, context);
	return size > 0 && size <= most;
}

/** The passages of a clause in the way of saying it that has the most. */
function sizeOf(terms: Query['all'][number], { count, variants }: Context): number {
	const all = terms.flatMap((term) => [term, ...variants(term).map((other) => other.term)]);
	return Math.max(0, ...all.map(count));
}

const keep = (query: Query, all: Query['all']): Query => ({ ...query, all });

const nameAll = (all: Query['all']) =>
	all.map((terms) => terms.map(({ text }) => text).join(' / ')).join(' ');

const sayDropped = (words: readonly string[]): Said[] =>
	words.length === 0 ? [] : [{ reason: 'dropped', text: words.join(' ') }];
