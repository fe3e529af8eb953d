import type { Query, Term } from './query.ts';

/** What may be taken for syntax: operators, brackets, a curly quotation mark without its partner. */
const likeSyntax = /^(?:and|or|not)$|[|｜&＆()（）“”]|^[-－−]/iu;

/**
 * Writes a query.
 *
 * @param isCareful Whether terms that might be taken for syntax are quoted.
 */
export function writeQuery({ all, none }: Pick<Query, 'all' | 'none'>, isCareful: boolean): string {
	return [
		...all.map((terms, index) => {
			const joint = index > 0 && terms[0]?.apart ? 'AND ' : '';
			return joint + writeAlternatives(terms, isCareful);
		}),
		...none.map((term) => `-${writeTerm(term, isCareful)}`),
	].join(' ');
}

/** Writes a term; an expression in brackets. */
export function writeTerm(
	{ text, quoted, allOf, anyOf, noneOf }: Term,
	isCareful: boolean,
): string {
	if (anyOf) return `(${writeAlternatives(anyOf, isCareful)})`;
	if (allOf) {
		const parts = allOf.map((term) => writeTerm(term, isCareful));
		const excluded = (noneOf ?? []).map((term) => `-${writeTerm(term, isCareful)}`);
		return `(${[...parts, ...excluded].join(' ')})`;
	}
	const isQuoted = quoted || /\s/u.test(text) || (isCareful && likeSyntax.test(text));
	return isQuoted ? `"${text}"` : text;
}

function writeAlternatives(terms: readonly Term[], isCareful: boolean): string {
	return terms.map((term) => writeTerm(term, isCareful)).join(' OR ');
}
