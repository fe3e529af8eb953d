import { locales } from '../../model/locale.ts';
import type { Answer, Question } from './answer.ts';
import {
	collectHits,
	describePlace,
	type ReadyText,
	subtractHits,
	type Wanted,
} from './collect-hits.ts';
import { joinTerms } from './join-terms.ts';
import { loadReaders } from './load-readers.ts';
import { parseQuery, type Query } from './query.ts';
import type { findOtherWays } from './other-ways.ts';
import type { SearchSource } from './source.ts';
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
	question: Question,
	showExact?: (answer: Answer) => void,
): Promise<Answer> {
	const asked = parseQuery(question.query);
	if (asked.all.length === 0) return { ...nothing, query: asked };
	const loading = loadReaders(question.query);
	const shown = question.both ? (question.site ?? locales) : question.locales;
	const order = [...new Set([...question.locales, ...shown])];
	const texts = await Promise.all(order.map((locale) => source.loadText(locale)));
	const searched = texts.filter(({ finder }) => question.locales.includes(finder.locale));
	const query = readSpaces(asked, searched);
	const wanted: Wanted = Object.fromEntries(searched.map(({ finder }) => [finder.locale, query]));
	const hits = collectHits(texts, wanted);
	const readers = await loading;
	const quantity = readers.parseQuantity?.(question.query, texts[0]?.units ?? []);
	const cited = findCited(readers.parseCitation?.(question.query), texts);
	const exact = { ...nothing, query, hits, cited, final: false };
	showExact?.(exact);
	const { untried, ...also } = await findAlso(source, question, { query, texts, hits, quantity });
	const parts =
		hits.length === 0 && !cited
			? (await import('./find-parts.ts')).findParts(source, query, searched)
			: [];
	return {
		...exact,
		also: { ...also, hits: subtractHits(also.hits, hits) },
		parts: await parts,
		...(untried.length > 0 && { untried }),
		final: true,
	};
}

/** In Chinese a space beside a letter or digit may belong to the print, and part no terms. */
function readSpaces(query: Query, texts: readonly ReadyText[]): Query {
	const chinese = texts.find(({ finder }) => finder.locale === 'zh');
	if (!chinese) return query;
	const { entries, finder } = chinese;
	return joinTerms(query, (term) =>
		entries.some(({ passages }) => passages.some(({ text }) => finder.find(text, term).length > 0)),
	);
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

/** What else is found; nothing, and that it was not tried, where the code for it does not arrive. */
async function findAlso(
	source: SearchSource,
	question: Question,
	known: Parameters<typeof findOtherWays>[2],
): Promise<Awaited<ReturnType<typeof findOtherWays>>> {
	if (!question.also) return { via: [], hits: [], untried: [] };
	try {
		const ways = await import('./other-ways.ts');
		return await ways.findOtherWays(source, question, known);
	} catch {
		return { via: [], hits: [], untried: ['words'] };
	}
}
