import type { Locale } from '../../src/model/locale.ts';
import type { Answer } from '../../src/search/engine/answer.ts';
import { answerQuestion } from '../../src/search/engine/answer-question.ts';
import { filterHits } from '../../src/search/engine/filters.ts';
import { toQuestion } from '../../src/site/search/search-question.ts';
import { readState } from '../../src/site/search/search-state.ts';
import { summarize } from '../../src/site/search/search-summary.ts';
import type { SearchWords } from '../../src/site/search/search-words.ts';
import { builtSearch } from './built-search.ts';
import { decode } from './decode.ts';
import { readText } from './dist.ts';

// What the search page of the built site asks and says, without a browser.

/** The words that the page hands to its script. */
export function wordsOf(locale: Locale): SearchWords {
	const [, words = '{}'] =
		/<search-page[^>]*data-words="([^"]+)"/u.exec(readText(`${locale}/search/index.html`)) ?? [];
	return JSON.parse(decode(words)) as SearchWords;
}

/** The address of a query with further parameters: `kind=task`. */
const addressOf = (query: string, more: string) =>
	`?${new URLSearchParams({ q: query }).toString()}&${more}`;

/** The answer to a query, as the page asks it. */
export function askPage(
	locale: Locale,
	query: string,
	more = '',
	source = builtSearch,
): Promise<Answer> {
	const state = readState(addressOf(query, more), locale);
	return answerQuestion(source, toQuestion(state, wordsOf(locale)));
}

/** What the page says of an answer: the first line, and the small one below it. */
export function sayOf(
	answer: Answer,
	locale: Locale,
	query: string,
	more = '',
): ReturnType<typeof summarize> {
	const state = readState(addressOf(query, more), locale);
	const chosen = {
		hits: filterHits(answer.hits, state.filters),
		also: filterHits(answer.also.hits, state.filters),
	};
	return summarize(answer, chosen, state, wordsOf(locale));
}

/** What the page says where a query is answered. */
export async function pageSays(
	locale: Locale,
	query: string,
	more = '',
): Promise<ReturnType<typeof summarize>> {
	return sayOf(await askPage(locale, query, more), locale, query, more);
}
