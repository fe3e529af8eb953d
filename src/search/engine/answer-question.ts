import { locales } from '../../model/locale.ts';
import type { Answer, Question } from './answer.ts';
import {
	collectHits,
	describePlace,
	type ReadyText,
	subtractHits,
	type Wanted,
} from './collect-hits.ts';
import { cutQuery } from './cut-query.ts';
import { joinTerms } from './join-terms.ts';
import { loadReaders } from './load-readers.ts';
import { parseQuery, type Query, type Term } from './query.ts';
import type { SearchSource } from './source.ts';
import { findOtherWays } from './other-ways.ts';
import { nodeOf, sentenceNumber } from '../../model/places/place-id.ts';

const nothing = { hits: [], also: { via: [], hits: [] }, cited: null, parts: [], final: true };

/**
 * Answers what a person asks, from the whole text: the exact hits first, then what is found otherwise, for which more
 * has to be loaded.
 *
 * @param showExact Is told the exact hits as soon as they are known.
 * @returns The whole answer.
 * @throws If the text cannot be had.
 */
export async function answerQuestion(
	source: SearchSource,
	whole: Question,
	showExact?: (answer: Answer) => void,
): Promise<Answer> {
	const asked = parseQuery(whole.query);
	if (asked.all.length === 0) return { ...nothing, query: asked };
	const question = { ...whole, query: cutQuery(whole.query).text };
	const loading = loadReaders(question.query);
	const shown = question.both ? (question.site ?? locales) : question.locales;
	const order = [...new Set([...question.locales, ...shown])];
	const texts = await Promise.all(order.map((locale) => source.loadText(locale)));
	const searched = texts.filter(({ finder }) => question.locales.includes(finder.locale));
	const query = readQuery(whole.query, searched);
	const wanted: Wanted = Object.fromEntries(searched.map(({ finder }) => [finder.locale, query]));
	const hits = collectHits(texts, wanted);
	const readers = await loading;
	const quantity = readers.parseQuantity?.(question.query, texts[0]?.units ?? []);
	const cited = findCited(readers.parseCitation?.(question.query), texts);
	const exact = { ...nothing, query, hits, cited, final: false };
	showExact?.(exact);
	const also = question.also
		? await findOtherWays(source, question, { query, texts, hits, quantity })
		: { via: [], hits: [] };
	return {
		...exact,
		also: { ...also, hits: subtractHits(also.hits, hits) },
		parts: hits.length === 0 && !cited ? await loadParts(query, searched) : [],
		final: true,
	};
}

/**
 * Reads a query by what the text has: what stands in it as it is typed is no syntax, and in Chinese a space beside a
 * letter or digit may belong to the print, and part no terms.
 */
function readQuery(source: string, texts: readonly ReadyText[]): Query {
	const holds = ({ entries, finder }: ReadyText, term: Term) =>
		entries.some(({ passages }) => passages.some(({ text }) => finder.find(text, term).length > 0));
	const query = parseQuery(source, (words) =>
		texts.some((text) => holds(text, { text: words, quoted: true })),
	);
	const chinese = texts.find(({ finder }) => finder.locale === 'zh');
	return chinese ? joinTerms(query, (term) => holds(chinese, term)) : query;
}

/** What of a query is in the text; nothing where the part of the script that knows does not arrive. */
async function loadParts(query: Query, texts: readonly ReadyText[]): Promise<Answer['parts']> {
	const part = await import('./find-parts.ts').catch(() => null);
	return part?.findParts(query, texts) ?? [];
}

/** The place that is cited, if the plan has it. */
function findCited(id: string | undefined, texts: readonly ReadyText[]): Answer['cited'] {
	if (id === undefined) return null;
	const [place, number] = [nodeOf(id), sentenceNumber(id) ?? ''];
	const at =
		texts[0]?.entries.findIndex(({ id: own }) => own === place || own.endsWith(`/${place}`)) ?? -1;
	const passages = texts[0]?.entries[at]?.passages ?? [];
	const isThere = number === '' || passages.some((passage) => passage.number === number);
	return at !== -1 && isThere ? { ...describePlace(texts, at), number } : null;
}
