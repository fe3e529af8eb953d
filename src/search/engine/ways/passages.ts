import type { Query, Term } from '../query.ts';
import type { LoadedText } from '../source.ts';

/** A passage by its entry and its place in it. */
interface PassagePlace {
	entry: number;
	at: number;
	text: string;
}

/** Tells which passages of a text hold a term, each asked once. */
export interface Passages {
	places: readonly PassagePlace[];
	/** Indices of the passages that hold a term. */
	of: (term: Term) => ReadonlySet<number>;
	/** Indices of those that meet a query as it stands. */
	meeting: (query: Query) => ReadonlySet<number>;
}

export function listPassages({ entries, finder }: LoadedText): Passages {
	const places = entries.flatMap(({ passages }, entry) =>
		passages.map(({ text }, at): PassagePlace => ({ entry, at, text })),
	);
	const known = new Map<Term | string, ReadonlySet<number>>();
	const holding = (term: Term) =>
		new Set(places.flatMap(({ text }, index) => (finder.find(text, term).length > 0 ? index : [])));
	const of = (term: Term): ReadonlySet<number> => {
		// A quantity is known by itself alone.
		const key = term.isStated ? term : keyOf(term);
		const found = known.get(key) ?? (isPlain(term) ? holding(term) : expressed(term));
		known.set(key, found);
		return found;
	};
	const expressed = ({ allOf = [], anyOf = [], noneOf = [] }: Term) =>
		anyOf.length > 0 ? union(anyOf.map(of)) : without(common(allOf.map(of)), noneOf.map(of));
	const meeting = ({ all, none }: Query) =>
		without(common(all.map((terms) => union(terms.map(of)))), none.map(of));
	return { places, of, meeting };
}

/** Whether a term is no expression of others. */
const isPlain = ({ allOf, anyOf }: Term) => allOf === undefined && anyOf === undefined;

const keyOf = ({ quoted, text, allOf = [], anyOf = [], noneOf = [] }: Term): string =>
	JSON.stringify([quoted, text, ...[allOf, anyOf, noneOf].map((terms) => terms.map(keyOf))]);

/** What is in all of some sets. */
export function common(sets: readonly ReadonlySet<number>[]): Set<number> {
	const [first = new Set<number>(), ...others] = [...sets].sort((a, b) => a.size - b.size);
	return new Set([...first].filter((index) => others.every((set) => set.has(index))));
}

/** What is in any of some sets. */
export function union(sets: readonly ReadonlySet<number>[]): Set<number> {
	return new Set(sets.flatMap((set) => [...set]));
}

/** A set without what is in any of others. */
export function without(
	set: ReadonlySet<number>,
	others: readonly ReadonlySet<number>[],
): Set<number> {
	return new Set([...set].filter((index) => !others.some((other) => other.has(index))));
}
