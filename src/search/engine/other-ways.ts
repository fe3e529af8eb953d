import { locales as allLocales, otherLocale } from '../../model/locale.ts';
import { type Answer, type Hit, type Question, reasons } from './answer.ts';
import type { OtherWords } from './entry.ts';
import { textsOfRun } from './joints.ts';
import type { Query, Term } from './query.ts';
import type { LoadedText, SearchSource } from './source.ts';
import { toContext } from './ways/context.ts';
import { drawHits, orderFound } from './ways/draw-hits.ts';
import { noWords, toKnownWords } from './ways/known-words.ts';
import { type FoundOtherwise, lookOtherwise } from './ways/look-otherwise.ts';
import { listPassages, type Passages } from './ways/passages.ts';

/** What is known of a question before other ways are tried. */
export interface Known {
	query: Query;
	texts: readonly LoadedText[];
	/** What was found exactly. */
	hits: readonly Hit[];
	/** The quantity that the query asks for. */
	quantity: Term | undefined;
}

/** What was found otherwise, and what could not be tried: `words`, `characters`, or the other language. */
export type Otherwise = Answer['also'] & { untried: readonly string[] };

/** A text in which a query was looked for otherwise. */
interface Searched extends FoundOtherwise {
	text: LoadedText;
	passages: Passages;
}

/**
 * Looks for a query otherwise: in other words, forms and scripts, as a quantity however written, put right where it is
 * mistyped, and, where the page's language has it not exactly, in the other one. What cannot be loaded is told and does not
 * keep from the rest.
 *
 * @returns What the exact hits have not, the nearest to what was typed first.
 */
export async function findOtherWays(
	source: SearchSource,
	question: Question,
	known: Known,
): Promise<Otherwise> {
	const [words, other] = await Promise.all([
		orNothing(source.loadWords()),
		mayBeElsewhere(question, known) ? orNothing(source.loadText(otherOf(question))) : undefined,
	]);
	const look = (text: LoadedText, how: Partial<Question>, others: Hit[] = [], typed?: string) =>
		lookIn(
			text,
			words ?? noWords,
			{ ...question, ...how },
			{
				...known,
				hits: [...known.hits, ...others],
				// A quantity is one in any language: no 5 % stands in the digits of 95 %.
				...(typed !== undefined &&
					known.quantity && { query: { ...known.query, all: [[known.quantity]] } }),
			},
			typed,
		);
	const own = known.texts
		.filter(({ finder }) => question.locales.includes(finder.locale))
		.map((text) => look(text, {}));
	const here = own.flatMap(({ text, passages, found }) =>
		drawHits(text, passages, found, known.texts),
	);
	// A passage that was found in the page's language is not shown again in the other; but that what was typed in Chinese
	// stands in the Chinese is told in any case.
	const shown = here.map(({ hit }) => hit);
	const isMeant = isChinese(question);
	const elsewhere =
		other && look(other, howElsewhere(question, own), isMeant ? [] : shown, question.query);
	const there = elsewhere ? [elsewhere] : [];
	const via = (isMeant ? [...there, ...own] : [...own, ...there]).flatMap(({ via }) => via);
	// What a misspelt word may have meant is a guess: the plan's own order does not pretend to know what is wanted.
	const isGuess = via.every(({ reason }) => reason === 'spelling');
	return {
		via,
		hits: orderFound(
			[...here, ...there.flatMap((found) => drawElsewhere(found, shown))],
			isGuess ? 'place' : 'relevance',
		),
		untried: [...(words === null ? ['words'] : []), ...(other === null ? [otherOf(question)] : [])],
	};
}

/** Looks for a query in one text. */
function lookIn(
	text: LoadedText,
	words: OtherWords,
	{ without = [] }: Question,
	{ query, hits, quantity }: Known,
	typed: string | undefined,
): Searched {
	const passages = listPassages(text);
	const context = toContext({ text, words: toKnownWords(words), passages, quantity, without });
	const exact = indicesOf(hits, text, passages);
	const how = { exact, without, ...(typed !== undefined && { typed: typed.trim() }) };
	return { text, passages, ...lookOtherwise(query, context, passages, how) };
}

/** What was found in the other language and is not yet shown. */
function drawElsewhere({ text, passages, found }: Searched, shown: readonly Hit[]) {
	const known = indicesOf(shown, text, passages);
	const others = new Map([...found].filter(([index]) => !known.has(index)));
	return drawHits(text, passages, others, [text]);
}

/** Indices of the passages of some hits. */
function indicesOf(
	hits: readonly Hit[],
	{ entries }: LoadedText,
	{ places }: Passages,
): Set<number> {
	const shown = new Set(
		hits.flatMap(({ id, passages }) =>
			passages.flatMap(textsOfRun).map(({ number }) => `${id} ${number}`),
		),
	);
	const isShown = (index: number) => {
		const { entry = -1, at = -1 } = places[index] ?? {};
		const { id = '', passages = [] } = entries[entry] ?? {};
		return shown.has(`${id} ${passages[at]?.number ?? ''}`);
	};
	return new Set(places.flatMap((_, index) => (isShown(index) ? index : [])));
}

/** The language in which a query was not looked for exactly. */
const otherOf = ({ locales }: Question) => otherLocale(locales[0] ?? 'zh');

/** Whether a query may stand in the other language alone. */
function mayBeElsewhere(
	{ locales, site = allLocales, without }: Question,
	{ hits }: Known,
): boolean {
	const isAsked = locales.length === 1 && site.length > 1 && !without?.includes('language');
	return isAsked && hits.length === 0;
}

/**
 * In the other language a query is looked for as it is typed. In other words too where it is Chinese, so that only the Chinese
 * can have been meant, or where nothing else was found.
 */
function howElsewhere(question: Question, own: readonly Searched[]): Partial<Question> {
	return isChinese(question) || own.every(({ found }) => found.size === 0)
		? {}
		: { without: reasons };
}

/** Whether a query on a page of another language is Chinese. */
const isChinese = (question: Question) =>
	otherOf(question) === 'zh' && /\p{sc=Han}/u.test(question.query);

/** What may fail to arrive; `null` where it did. */
async function orNothing<Value>(loading: Promise<Value>): Promise<Value | null> {
	try {
		return await loading;
	} catch {
		return null;
	}
}
