import { mostTerms } from './cut-query.ts';
import type { Fault, Query, Term } from './query.ts';
import { writeTerm } from './write-query.ts';

/** A query as an expression. Alternatives are never negative by themselves. */
export type Tree =
	| { term: Term; minus: boolean }
	| { not: Tree }
	| { all: readonly Tree[] }
	| { any: readonly Tree[] };

/** Whether a tree only leaves out. */
export function isNegative(tree: Tree): boolean {
	return 'not' in tree || ('all' in tree && tree.all.every(isNegative));
}

/** The opposite of a tree. */
export function negate(tree: Tree): Tree {
	if ('not' in tree) return tree.not;
	if ('all' in tree && isNegative(tree)) return joinAny(tree.all.map(negate));
	return { not: tree };
}

/** Either of some trees. */
export function joinAny(trees: readonly Tree[]): Tree {
	const flat = dropRepeated(trees.flatMap((tree) => ('any' in tree ? tree.any : [tree])));
	return flat.length === 1 && flat[0] ? flat[0] : { any: flat };
}

/** All of some trees. */
export function joinAll(trees: readonly Tree[]): Tree {
	const flat = dropRepeated(trees.flatMap((tree) => ('all' in tree ? tree.all : [tree])));
	return flat.length === 1 && flat[0] ? flat[0] : { all: flat };
}

/** Trees without those that ask the same as one before. */
function dropRepeated(trees: readonly Tree[]): Tree[] {
	const known = new Map<string, Tree>();
	for (const tree of trees) {
		const key = JSON.stringify(tree, (name, value: unknown) =>
			name === 'apart' || name === 'minus' ? undefined : value,
		);
		if (!known.has(key)) known.set(key, tree);
	}
	return [...known.values()];
}

/** A tree with no more terms than are looked for; the same one where it has no more. */
export function limitTerms(tree: Tree): Tree {
	return countTerms(tree) > mostTerms ? (takeTerms(tree, { left: mostTerms }) ?? tree) : tree;
}

function countTerms(tree: Tree): number {
	if ('term' in tree) return 1;
	return partsOf(tree).reduce((sum, part) => sum + countTerms(part), 0);
}

function partsOf(tree: Exclude<Tree, { term: Term }>): readonly Tree[] {
	if ('not' in tree) return [tree.not];
	return 'all' in tree ? tree.all : tree.any;
}

/** A tree with the first so many of its terms; `null` where none is left for it. */
function takeTerms(tree: Tree, rest: { left: number }): Tree | null {
	if ('term' in tree) {
		rest.left -= 1;
		return rest.left < 0 ? null : tree;
	}
	const parts = partsOf(tree).flatMap((part) => takeTerms(part, rest) ?? []);
	if (parts.length === 0) return null;
	if ('not' in tree) return parts[0] ? { not: parts[0] } : null;
	return 'all' in tree ? joinAll(parts) : joinAny(parts);
}

/** A tree in the form that is searched; where it only leaves out, what it leaves out is looked for. */
export function toQuery(tree: Tree, faults: Set<Fault>): Pick<Query, 'all' | 'none'> {
	const parts = 'all' in tree ? tree.all : [tree];
	if (parts.length > 0 && parts.every(isNegative)) {
		faults.add('minus');
		return toQuery(joinAll(parts.map(readPositive)), faults);
	}
	const none = dropSame(parts.filter(isNegative).flatMap(toExcluded));
	const clauses = parts.filter((part) => !isNegative(part)).map(toAlternatives);
	const all = clauses.map((terms, index) => {
		const isPhrase = index > 0 && terms.length === 1 && terms[0]?.quoted === false;
		return isPhrase ? terms : terms.map(withoutApart);
	});
	return { all, none };
}

/** What a part that only leaves out names. `-2030` may well stand in the text as it is. */
function readPositive(tree: Tree): Tree {
	const inner = negate(tree);
	if (!('term' in inner) || !inner.minus || inner.term.quoted) return inner;
	return { term: { ...inner.term, text: `-${inner.term.text}` }, minus: false };
}

/** The terms any of which meets a part. */
function toAlternatives(tree: Tree): Term[] {
	return dropSame(('any' in tree ? tree.any : [tree]).map(toTerm));
}

/** The terms none of which may stand where a part leaves out. */
function toExcluded(tree: Tree): Term[] {
	const inner = negate(tree);
	return toAlternatives(inner).map(withoutApart);
}

function toTerm(tree: Tree): Term {
	if ('term' in tree) return tree.term;
	if ('any' in tree) return named({ anyOf: toAlternatives(tree).map(withoutApart) });
	const parts = 'all' in tree ? tree.all : [];
	const allOf = parts.filter((part) => !isNegative(part)).map((part) => withoutApart(toTerm(part)));
	const noneOf = dropSame(parts.filter(isNegative).flatMap(toExcluded));
	return named({ allOf, ...(noneOf.length > 0 && { noneOf }) });
}

/** An expression with the words that write it. */
function named(expression: Pick<Term, 'allOf' | 'anyOf' | 'noneOf'>): Term {
	const term = { text: '', quoted: false, ...expression };
	return { ...term, text: writeTerm(term, false) };
}

function withoutApart(term: Term): Term {
	const { apart, ...rest } = term;
	return apart ? rest : term;
}

function dropSame(terms: readonly Term[]): Term[] {
	return [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()];
}
