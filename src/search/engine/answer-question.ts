import { locales } from '../../model/locale.ts';
import type { Answer, Question } from './answer.ts';
import { collectHits, type ReadyText, subtractHits, type Wanted } from './collect-hits.ts';
import { findAcrossLanguages } from './across-languages.ts';
import { cutQuery } from './cut-query.ts';
import { joinTerms } from './join-terms.ts';
import { findRunsOf } from './joints.ts';
import { loadReaders } from './load-readers.ts';
import { parseQuery, type Query, type Term } from './query.ts';
import type { Known, Otherwise } from './other-ways.ts';
import type { LoadedText, SearchSource } from './source.ts';

const none: Answer['also'] = { via: [], hits: [] };

const nothing = {
	hits: [],
	also: none,
	cited: null,
	beyond: null,
	parts: [],
	final: true,
};

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
	const quantity = readers.parseQuantity?.(plainWords(asked), texts[0]?.units ?? []);
	const place = readers.findCited?.(question.query, texts, hits.length > 0);
	const exact = { ...nothing, query, hits, ...place, final: false };
	showExact?.(exact);
	const across = question.also && hits.length === 0;
	const { untried, ...other } = await findOtherwise(source, question, {
		query,
		texts,
		hits,
		quantity,
	});
	const also = joinAlso(
		across ? await findAcrossLanguages(source, question, query, texts) : none,
		other,
	);
	return {
		...exact,
		also: { ...also, hits: subtractHits(also.hits, hits) },
		// The words of a quantity are none by themselves: 5 and percent.
		parts:
			hits.length === 0 && !exact.cited && !exact.beyond && (!quantity || quantity.allOf)
				? await loadParts(source, query, searched)
				: [],
		...(untried.length > 0 && { untried }),
		final: true,
	};
}

/** What else is found; nothing, and that it was not tried, where the code for it does not arrive. */
async function findOtherwise(
	source: SearchSource,
	question: Question,
	known: Known,
): Promise<Otherwise> {
	if (!question.also) return { ...none, untried: [] };
	try {
		const { findAlso } = await import('./find-also.ts');
		return await findAlso(source, question, known);
	} catch {
		return { ...none, untried: ['words'] };
	}
}

/** What was found in two ways, the first before the other. */
function joinAlso(first: Answer['also'], second: Answer['also']): Answer['also'] {
	return {
		via: [...first.via, ...second.via],
		hits: [...first.hits, ...subtractHits(second.hits, first.hits)],
	};
}

/**
 * Reads a query by what the text has: what stands in it as it is typed is no syntax, and in Chinese a space beside a
 * letter or digit may belong to the print, and part no terms.
 */
function readQuery(source: string, texts: readonly ReadyText[]): Query {
	const holds = ({ entries, finder }: ReadyText, term: Term) =>
		entries.some(
			({ passages }) =>
				passages.some(({ text }) => finder.find(text, term).length > 0) ||
				findRunsOf(passages, { all: [[term]], none: [], faults: [] }, finder).length > 0,
		);
	const query = parseQuery(source, (words) =>
		texts.some((text) => holds(text, { text: words, quoted: true })),
	);
	const chinese = texts.find(({ finder }) => finder.locale === 'zh');
	return chinese ? joinTerms(query, (term) => holds(chinese, term)) : query;
}

/** What of a query is in the text; nothing where the part of the script that knows does not arrive. */
async function loadParts(
	source: SearchSource,
	query: Query,
	texts: readonly LoadedText[],
): Promise<Answer['parts']> {
	const part = await import('./find-parts.ts').catch(() => null);
	return (await part?.findParts(source, query, texts)) ?? [];
}

/** What a query asks for all at once, as it was typed; nothing where it is met by either of several terms. */
function plainWords({ all }: Query): string {
	return all.every((terms) => terms.length === 1)
		? all.flatMap((terms) => terms.map(({ text }) => text)).join(' ')
		: '';
}
