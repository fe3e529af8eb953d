import type { Reason } from '../answer.ts';
import type { Query, Term } from '../query.ts';
import { findAliases, findEveryday, findEverydayInside, findUnmarked } from '../variants.ts';
import { findCompounds } from './compound.ts';
import { findForms } from './forms.ts';
import { findJoined } from './joined.ts';
import { findByPinyin, findSpacedPinyin } from './pinyin.ts';
import { findEnglishPlaces, findPlace } from './place.ts';
import { findQuestion } from './question.ts';
import { findRuns } from './runs.ts';
import { findMistyped } from './mistyped.ts';
import { findBySpelling } from './spelling.ts';
import {
	type Context,
	type QueryWay,
	type Reading,
	replaceClauses,
	type TermWay,
	type Variant,
} from './way.ts';

/** Readings of a query that are tried at most. */
const most = 16;

/** Terms longer than any word or name are not looked for otherwise. */
const longestTerm = 40;

/** Clauses of a query that is read otherwise: longer ones are quotations. */
const mostClauses = 12;

/** Ways to say a term, which may stand beside it. */
const variantWays: readonly TermWay[] = [
	findUnmarked,
	findAliases,
	findPlace,
	findEveryday,
	findEverydayInside,
	findForms,
];

/** Ways to put right a term that the text has not, in whatever way it is said. */
const corrections: readonly TermWay[] = [findByPinyin, findMistyped, findBySpelling];

/** Ways to read a query, each applied to what those before it found as well. */
const queryWays: readonly QueryWay[] = [
	findFigure,
	correctTerms,
	findSpacedPinyin,
	findQuestion,
	findEnglishPlaces,
	findJoined,
	findRuns([findAliases, findEveryday]),
	findCompounds,
];

/** A query as the quantity that it asks for, in any notation. */
function findFigure(query: Query, { quantity }: Context): Reading[] {
	return quantity
		? [
				{
					query: { ...query, all: [[quantity]] },
					said: [{ reason: 'figure', text: quantity.text }],
				},
			]
		: [];
}

/** The other ways to say a term; those that the text has not are left out by the caller. */
export function variantsOf(term: Term, context: Context): Variant[] {
	if (term.isStated || term.text.length > longestTerm) return [];
	return variantWays.flatMap((way) => way(term, context));
}

/**
 * All ways to read a query, as it is typed first.
 *
 * @param excluded Reasons that are not asked for.
 */
export function readingsOfQuery(
	query: Query,
	context: Context,
	excluded: readonly Reason[],
): Reading[] {
	const readings = new Map<string, Reading>([[keyOf(query), { query, said: [] }]]);
	if (query.all.length > mostClauses) return [...readings.values()];
	for (const way of queryWays)
		for (const reading of [...readings.values()])
			for (const other of way(reading.query, context)) {
				const key = keyOf(other.query);
				const isWanted = !other.said.some(({ reason }) => excluded.includes(reason));
				if (!isWanted || readings.has(key) || readings.size >= most) continue;
				readings.set(key, { ...reading, ...other, said: [...reading.said, ...other.said] });
			}
	return [...readings.values()];
}

/** A quantity has the text that was typed. */
const keyOf = ({ all }: Query) =>
	JSON.stringify(
		all.map((terms) => terms.map(({ text, isStated }) => [text, isStated !== undefined])),
	);

/** Terms that a query may be put right by, at most so many of each. */
const mostCorrections = 3;

/** A query with every term put right that the text has not. */
function correctTerms(query: Query, context: Context): Reading[] {
	let readings: Reading[] = [{ query, said: [] }];
	for (const [index, terms] of query.all.entries()) {
		const found = terms.flatMap((term) => correct(term, context)).slice(0, mostCorrections);
		if (found.length === 0) continue;
		readings = readings.flatMap((reading) =>
			found.map(({ reason, term }) => ({
				query: replaceClauses(reading.query, index, 1, [[term]]),
				said: [...reading.said, { reason, text: term.text }],
			})),
		);
	}
	return readings.filter(({ said }) => said.length > 0);
}

/** What terms were put right by, for each query: to look through all words takes long. */
const corrected = new WeakMap<Context, Map<string, Variant[]>>();

/** The ways to put a term right, where the text has it in no way. */
function correct(term: Term, context: Context): Variant[] {
	const isOdd = term.isStated ?? term.allOf;
	if (isOdd || term.text.length > longestTerm || context.has(term)) return [];
	if (context.variants(term).length > 0) return [];
	const known = corrected.get(context) ?? new Map<string, Variant[]>();
	corrected.set(context, known);
	const key = `${term.quoted ? '"' : ''}${term.text}`;
	const found = known.get(key) ?? corrections.flatMap((way) => way(term, context));
	known.set(key, found);
	return found;
}
