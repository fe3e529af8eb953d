import type { Answer, Hit } from '../../search/engine/answer.ts';
import { countPassages } from '../../search/engine/filters.ts';
import { nameQuery } from '../../search/engine/query.ts';
import type { SearchState } from './search-state.ts';
import { say, type SearchWords } from './search-words.ts';

/**
 * How many hits there are, or that there are none.
 *
 * @param chosen The hits that the filters leave.
 */
export function summarize(
	answer: Answer,
	chosen: readonly Hit[],
	state: SearchState,
	words: SearchWords,
): string {
	const { hits, query } = answer;
	const values = {
		query: nameQuery(query, state.query),
		count: countPassages(chosen),
		places: chosen.length,
		all: countPassages(hits),
	};
	const isFiltered = values.count < values.all;
	const some = values.count === 1 ? 'countOne' : 'count';
	const name = hits.length === 0 ? nameOfNone(answer, state) : isFiltered ? 'filtered' : some;
	return say(words, name, values);
}

/** What is said where there are no hits. */
function nameOfNone({ query, cited }: Answer, { languages }: SearchState): string {
	if (query.faults.includes('empty')) return 'nothing';
	if (cited) return 'number';
	if (query.all.length + query.none.length > 1) return 'noneTogether';
	return languages.length > 1 ? 'noneBoth' : 'none';
}
