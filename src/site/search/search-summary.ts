import type { Answer, Hit, Via } from '../../search/engine/answer.ts';
import { countPassages } from '../../search/engine/filters.ts';
import { nameQuery } from '../../search/engine/query.ts';
import { joinBy } from './query-reading.ts';
import type { SearchState } from './search-state.ts';
import { sayBeyond } from './search-notes.ts';
import { say, type SearchWords } from './search-words.ts';

/** What is said of an answer. */
interface Summary {
	/** What was found, or that there is nothing. */
	lead: string;
	/** What else has to be known of it; `''` where nothing has. */
	more: string;
}

/** The hits that the filters leave: exact ones, and what is found otherwise. */
interface Chosen {
	hits: readonly Hit[];
	also: readonly Hit[];
}

/** As many of the names by which something was found stand in the first line. */
const mostNames = 3;

/**
 * What was found: by the words as they are typed, else by others; only where there is neither, and only of what was
 * searched, that it is not there.
 */
export function summarize(
	answer: Answer,
	chosen: Chosen,
	state: SearchState,
	words: SearchWords,
): Summary {
	const { hits, also, query, cited, beyond } = answer;
	const values = { query: nameQuery(query, state.query) };
	const more = (...texts: readonly string[]) =>
		[...texts, sayUntried(answer, words)].filter(Boolean).join(' ');
	if (query.faults.includes('empty')) return { lead: say(words, 'nothing'), more: '' };
	if (hits.length > 0) {
		const [count, all] = [chosen.hits, hits].map(countPassages);
		const name = count === all ? 'count' : 'filtered';
		const lead = say(words, name, {
			...values,
			count: count ?? 0,
			all: all ?? 0,
			places: hits.length,
		});
		return { lead, more: more() };
	}
	if (!answer.final) return { lead: say(words, 'loading'), more: '' };
	if (also.hits.length > 0) {
		const [count, all] = [chosen.also, also.hits].map(countPassages);
		const filtered =
			count === all ? '' : say(words, 'filteredAs', { count: count ?? 0, all: all ?? 0 });
		const names = nameWays(also.via, state, words);
		const isOther = also.via.every(({ locale }) => !state.languages.includes(locale));
		if (isOther) {
			const name = also.via.every(isAsTyped) ? 'otherOnly' : 'otherOnlyAs';
			return { lead: say(words, name, { names, count: all ?? 0 }), more: more(filtered) };
		}
		return {
			lead: say(words, 'foundAs', { names, count: all ?? 0 }),
			more: more(say(words, isSingle(answer) ? 'notWritten' : 'notTogether', values), filtered),
		};
	}
	if (cited) return { lead: say(words, 'number', values), more: more() };
	if (beyond) return { lead: sayBeyond(beyond, words), more: more() };
	if (!isSingle(answer)) return { lead: say(words, 'noneTogether', values), more: more() };
	const isBoth = words.locales.every((locale) =>
		searchedLanguages(answer, state, words).has(locale),
	);
	const none = isBoth && words.locales.length > 1 ? 'noneBoth' : 'none';
	return { lead: say(words, none, values), more: more() };
}

const isAsTyped = ({ reason }: Via) => reason === 'language';

/** Whether a query is one term; of several none may be missing, and they yet stand in no passage together. */
function isSingle({ query }: Answer): boolean {
	return query.all.length + query.none.length < 2;
}

/** The languages in which a query with no hits was looked for: both, unless that was not wanted or could not be. */
function searchedLanguages(
	{ untried = [] }: Answer,
	{ languages, also, without }: SearchState,
	{ locales }: SearchWords,
): ReadonlySet<string> {
	const all = also && !without.includes('language') ? locales : languages;
	return new Set(
		all.filter((locale) => !untried.includes(locale) && !untried.includes('language')),
	);
}

/** The words by which something was found; the reason, where they are those that were typed. */
function nameWays(via: readonly Via[], { query }: SearchState, words: SearchWords): string {
	const names = via.map(({ text, reason }) =>
		text === query.trim()
			? say(words, 'via', { text, reason: say(words, `reason.${reason}`) })
			: say(words, 'quoted', { text }),
	);
	const different = [...new Set(names)];
	const listed = joinBy(words, 'list', different.slice(0, mostNames));
	return different.length > mostNames ? say(words, 'andOthers', { names: listed }) : listed;
}

/** What was not searched, because it did not arrive. */
function sayUntried({ untried = [] }: Answer, words: SearchWords): string {
	if (untried.length === 0) return '';
	const names = untried.map((name) => say(words, `untried.${name}`) || say(words, 'untried.other'));
	return say(words, 'untried', { names: joinBy(words, 'list', [...new Set(names)]) });
}
