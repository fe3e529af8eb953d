import { cutBetweenCharacters, cutQuery } from './cut-query.ts';
import { limitTerms, toQuery } from './query-tree.ts';
import { findTokens } from './query-tokens.ts';
import { readTokens } from './read-tokens.ts';
import { writeQuery, writeTerm } from './write-query.ts';

/** Words that are looked for together, or, in their place, an expression of such. */
export interface Term {
	text: string;
	/** In quotation marks: exactly these words. */
	quoted: boolean;
	/** In the place of `text`, which names them: what has to stand in one passage, 农村 and 污水 of 农村污水. */
	allOf?: readonly Term[];
	/** Beside `allOf`: what must not stand in the passage. */
	noneOf?: readonly Term[];
	/** In the place of `text`, which names them: any one of these. */
	anyOf?: readonly Term[];
	/** Whether an operator parts it from the term before: the two are not one phrase of the print. */
	apart?: true;
	/** For what cannot be matched by words, such as a quantity in any notation: whether a text states it. */
	isStated?: (text: string) => boolean;
}

/** What is odd about a query; it is answered all the same, as far as it goes. */
export type Fault =
	/** A quotation mark is not closed: what follows is taken as quoted. */
	| 'quote'
	/** A bracket around alternatives is not closed, or not opened: it ends with the query, or is left out. */
	| 'bracket'
	/** An operator has nothing beside it to look for: it is left out. */
	| 'operator'
	/** Only words to leave out: they are looked for. */
	| 'minus'
	/** Only the beginning was read. */
	| 'long'
	/** Nothing but spaces, or marks that nobody sees. */
	| 'empty';

/** What a person asks for. */
export interface Query {
	/** All of these must be met in one passage, each by any one of its terms. */
	all: readonly (readonly Term[])[];
	/** None of these may stand in the passage. */
	none: readonly Term[];
	faults: readonly Fault[];
}

/** Characters of a query by which it is called. */
const longestName = 100;

/**
 * Reads what a person typed. Several terms are all required, with `AND` (`&`) between them or without; `a OR b`
 * (`a | b`) is either, and binds more closely; `NOT a` (`-a`) leaves out; brackets group; `"…"` is exact. In lower case
 * the three words are operators between two terms, else words. Brackets are those of the text itself, as in 三（四）2,
 * where no operator stands in them or beside them, and where the text has them as they are written.
 *
 * Nothing is refused: what is odd is told in `faults`.
 *
 * @param stands Whether the text has some words side by side: what it has as it is typed is no syntax, `not exceed`.
 */
export function parseQuery(
	source: string,
	stands: (words: string) => boolean = () => false,
): Query {
	const { text, isCut } = cutQuery(source);
	const faults = new Set<Fault>(isCut ? ['long'] : []);
	const tree = readTokens(findTokens(text, stands, faults), faults);
	const limited = limitTerms(tree);
	if (limited !== tree) faults.add('long');
	// What follows was cut off: nobody left it out.
	if (isCut) for (const fault of ['quote', 'bracket'] as const) faults.delete(fault);
	const { all, none } = toQuery(limited, faults);
	if (all.length === 0) faults.add('empty');
	return { all, none, faults: [...faults] };
}

/**
 * Writes a query so that it is read the same again; terms that spaces were taken out of are quoted, and so are those
 * that would be taken for syntax.
 */
export function formatQuery(query: Pick<Query, 'all' | 'none'>): string {
	const plain = writeQuery(query, false);
	const { all, none } = parseQuery(plain);
	const isSame =
		JSON.stringify({ all, none }) === JSON.stringify({ all: query.all, none: query.none });
	return isSame ? plain : writeQuery(query, true);
}

/** A query as one speaks of it: a single term without the quotation marks that it was typed with; a long one cut. */
export function nameQuery({ all, none }: Pick<Query, 'all' | 'none'>, typed: string): string {
	const [term] = all[0] ?? [];
	const name = term && all.flat().length === 1 && none.length === 0 ? term.text : typed.trim();
	return name.length > longestName ? `${cutBetweenCharacters(name, longestName)}…` : name;
}

/** The terms that a query looks for, those in its brackets too; not those that it leaves out. */
export function findLeaves(terms: readonly Term[]): Term[] {
	return terms.flatMap((term) =>
		term.anyOf || term.allOf ? findLeaves([...(term.anyOf ?? []), ...(term.allOf ?? [])]) : [term],
	);
}

/** A term with others in the place of its words, those in its brackets too. */
export function changeLeaves(term: Term, change: (leaf: Term) => Term): Term {
	const { allOf, anyOf, noneOf } = term;
	if (!allOf && !anyOf) return change(term);
	const inner = (terms: readonly Term[]) => terms.map((part) => changeLeaves(part, change));
	const changed = {
		...term,
		...(allOf && { allOf: inner(allOf) }),
		...(anyOf && { anyOf: inner(anyOf) }),
		...(noneOf && { noneOf: inner(noneOf) }),
	};
	return { ...changed, text: writeTerm(changed, false) };
}
