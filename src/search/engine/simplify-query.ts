import { type Characters, foldText } from './chinese-text.ts';
import type { ReadyText } from './collect-hits.ts';
import { changeLeaves, findLeaves, type Query, type Term } from './query.ts';
import type { LoadedText, SearchSource } from './source.ts';

/**
 * A query in simplified characters. The table of traditional ones is loaded only where the query has a Chinese
 * character that the text lacks.
 *
 * @returns The same object where none of its characters is traditional.
 * @throws If the table cannot be had.
 */
export async function simplifyQuery(
	source: SearchSource,
	{ query, texts }: { query: Query; texts: readonly LoadedText[] },
): Promise<Query> {
	const words = findLeaves([...query.all.flat(), ...query.none]).map(
		({ text }) => foldText(text).folded,
	);
	const chinese = texts.find(({ finder }) => finder.locale === 'zh');
	const known = chinese ? charactersOf(chinese) : new Set<string>();
	const isStrange = (char: string) => /\p{sc=Han}/u.test(char) && !known.has(char);
	if (!Array.from(words.join('')).some(isStrange)) return query;
	return toSimplified(query, await source.loadCharacters());
}

const kept = new WeakMap<ReadyText['entries'], ReadonlySet<string>>();

/** All characters of a text. */
function charactersOf({ entries }: ReadyText): ReadonlySet<string> {
	const texts = entries.flatMap(({ passages }) => passages.map(({ text }) => text));
	const known = kept.get(entries) ?? new Set(texts.join(''));
	kept.set(entries, known);
	return known;
}

function toSimplified(query: Query, simplified: Characters): Query {
	const isTraditional = ({ text }: Term) =>
		Array.from(foldText(text).folded).some((char) => simplified.has(char));
	if (![...query.all.flat(), ...query.none].some(isTraditional)) return query;
	const read = (term: Term): Term =>
		isTraditional(term) ? { ...term, text: foldText(term.text, simplified).folded } : term;
	return {
		...query,
		all: query.all.map((terms) => terms.map((term) => changeLeaves(term, read))),
		none: query.none.map((term) => changeLeaves(term, read)),
	};
}
