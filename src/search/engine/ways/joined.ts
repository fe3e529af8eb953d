import { findEnglishTokens, isWord } from '../english-text.ts';
import type { Query, Term } from '../query.ts';
import {
	type Context,
	plain,
	plainOf,
	type QueryWay,
	type Reading,
	replaceClauses,
} from './way.ts';

/** Letters of each half of a word that is split. */
const shortestHalf = 3;

/**
 * English words joined that are typed apart, `ground water` and `PM 2.5`, and words split that are typed as one, `midterm` for
 * mid-term: where the text has them so.
 */
export const findJoined: QueryWay = (query, context) => {
	if (context.text.finder.locale !== 'en') return [];
	return [...joinClauses(query, context), ...query.all.flatMap(changeClause(query, context))];
};

/** Neighbouring words of a query as one. */
function joinClauses(query: Query, context: Context): Reading[] {
	return query.all.slice(1).flatMap((terms, index) => {
		const [before, after] = [plainOf(query.all[index]), plainOf(terms)];
		if (!before || !after) return [];
		const joined = before.text + after.text;
		return wordsOf(joined).length === 1 ? toReading(query, index, 2, joined, context) : [];
	});
}

/** A term of several words as one, and a term of one word as two. */
function changeClause(query: Query, context: Context) {
	return (terms: readonly Term[], index: number): Reading[] => {
		const term = plainOf(terms);
		if (!term) return [];
		const words = wordsOf(term.text);
		const others =
			words.length === 1
				? splitWord(words[0] ?? '', context)
				: [words.join('')].slice(0, words.length - 1);
		return others.flatMap((other) => toReading(query, index, 1, other, context));
	};
}

/** The ways to part a word into two that the text has. */
function splitWord(word: string, { vocabulary }: Context): string[] {
	const { words } = vocabulary();
	if (!/^[a-z]+$/u.test(word)) return [];
	const places = Array.from({ length: Math.max(word.length - 2 * shortestHalf + 1, 0) });
	return places
		.map((_, index) => [word.slice(0, index + shortestHalf), word.slice(index + shortestHalf)])
		.filter(([before = '']) => words.has(before))
		.map((halves) => halves.join(' '));
}

function toReading(
	query: Query,
	from: number,
	count: number,
	text: string,
	{ has }: Context,
): Reading[] {
	if (!has(plain(text))) return [];
	return [
		{
			query: replaceClauses(query, from, count, [[plain(text)]]),
			said: [{ reason: 'joined', text }],
		},
	];
}

function wordsOf(text: string): string[] {
	return findEnglishTokens(text, new Map())
		.filter(isWord)
		.map(({ word }) => word);
}
