import {
	type Context,
	plain,
	plainOf,
	type QueryWay,
	type Reading,
	replaceClauses,
	type TermWay,
} from './way.ts';

/** Words of a query that may be one name. */
const longest = 4;

/**
 * Neighbouring words of a query that are one name or one everyday word together: `tap water`.
 *
 * @param ways The ways that know such names.
 */
export function findRuns(ways: readonly TermWay[]): QueryWay {
	return (query, context) => {
		const terms = query.all.map(plainOf);
		const space = context.text.finder.locale === 'en' ? ' ' : '';
		return terms.flatMap((_, from) =>
			Array.from({ length: longest - 1 }, (_, index) => index + 2)
				.filter((length) => from + length <= terms.length)
				.flatMap((length): Reading[] => {
					const run = terms.slice(from, from + length);
					if (run.includes(undefined)) return [];
					const text = run.map((term) => term?.text ?? '').join(space);
					return sayRun(text, ways, context).map(({ reason, term }) => ({
						query: replaceClauses(query, from, length, [[term]]),
						said: [{ reason, text: term.text }],
					}));
				}),
		);
	};
}

/** The other ways to say a run that stand in the text. */
function sayRun(text: string, ways: readonly TermWay[], context: Context) {
	return ways.flatMap((way) => way(plain(text), context)).filter(({ term }) => context.has(term));
}
