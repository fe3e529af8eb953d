import type { Hit, Question, Reason, Via } from './answer.ts';
import { countPassages } from './filters.ts';
import { findOtherWays, type Known, type Otherwise } from './other-ways.ts';
import { findPrinted } from './printed.ts';
import { findLeaves, formatQuery, type Query } from './query.ts';
import { simplifyQuery } from './simplify-query.ts';
import { collectHits, subtractHits, type Wanted } from './collect-hits.ts';
import type { SearchSource } from './source.ts';

/**
 * Looks for a query where it stands in no sentence, heading or row, in simplified characters, and in other ways; see
 * {@link findOtherWays}. What was typed in traditional characters is looked for in those ways in simplified ones.
 *
 * @returns Hits that may be among the exact ones, and what else was looked for.
 */
export async function findAlso(
	source: SearchSource,
	question: Question,
	known: Known,
): Promise<Otherwise> {
	// Both files are on their way together; what fails here is told where it is needed.
	source.loadWords().catch(() => undefined);
	const isWanted = (reason: Reason) => question.without?.includes(reason) !== true;
	const read = isWanted('traditional')
		? await simplifyQuery(source, known).catch(() => null)
		: null;
	const query = read ?? known.query;
	const simplified = query === known.query ? undefined : formatQuery(query);
	const asked = { ...question, query: simplified ?? question.query };
	const searched = known.texts.filter(({ finder }) => question.locales.includes(finder.locale));
	const wanted: Wanted = Object.fromEntries(searched.map(({ finder }) => [finder.locale, query]));
	const plain = simplified === undefined ? [] : collectHits(known.texts, wanted);
	const printed = isWanted('printed') ? findPrinted(known.texts, wanted, known.hits) : [];
	const ways = await findOtherWays(source, asked, { ...known, query });
	return {
		via: [
			...tell('traditional', simplified ?? '', query, subtractHits(plain, known.hits)),
			...tell('printed', asked.query.trim(), query, printed),
			...ways.via,
		],
		hits: joinHits([...plain, ...printed, ...ways.hits]),
		untried: [...(read === null && isWanted('traditional') ? ['characters'] : []), ...ways.untried],
	};
}

/** What was looked for in the Chinese, where it was found. */
function tell(reason: Reason, text: string, query: Query, hits: readonly Hit[]): Via[] {
	const words = findLeaves(query.all.flat()).map((term) => term.text);
	const count = countPassages(hits);
	return count === 0 ? [] : [{ reason, text, locale: 'zh', words, count }];
}

/** Hits of the same place as one; a passage that was found twice stands once. */
function joinHits(hits: readonly Hit[]): Hit[] {
	const joined = new Map<string, Hit>();
	for (const hit of hits) {
		const known = joined.get(hit.id);
		const added = known ? subtractHits([hit], [known]).flatMap(({ passages }) => passages) : [];
		joined.set(hit.id, known ? { ...known, passages: [...known.passages, ...added] } : hit);
	}
	return [...joined.values()];
}
