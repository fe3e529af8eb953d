import { foldText } from './chinese-text.ts';
import type { Reason } from './answer.ts';
import type { AliasGroup, OtherScripts } from './entry.ts';
import type { TermFinder } from './find-term.ts';
import type { Query, Term } from './query.ts';

/** Another way to say a term. */
export interface Variant {
	reason: Reason;
	term: Term;
}

/** Whether two names are the same in a language, but for case, width, spelling and ending. */
function isSame(finder: TermFinder, a: string, b: string): boolean {
	const [x, y] = [a, b].map((text) => finder.toTokens({ text, quoted: false }).join(' '));
	return x !== '' && x === y;
}

/** The other names of a term. */
export function findAliases(
	term: Term,
	groups: readonly AliasGroup[],
	finder: TermFinder,
): Variant[] {
	return groups
		.filter((names) => names.some((name) => isSame(finder, name, term.text)))
		.flatMap((names) => names.filter((name) => !isSame(finder, name, term.text)))
		.map((text) => ({ reason: 'alias', term: { text, quoted: false } }));
}

/** A term that was typed with quotation marks of the text around it, without them. */
export function findUnquoted({ text }: Term): Variant[] {
	const [, inner] = /^[“‘「『《](.+)[”’」』》]$/u.exec(text) ?? [];
	return inner === undefined ? [] : [{ reason: 'quotes', term: { text: inner, quoted: true } }];
}

/** A term in simplified characters, where it was typed in traditional ones. */
export function findSimplified({ text, quoted }: Term, { traditional }: OtherScripts): Variant[] {
	const simplified = new Map(traditional.map(([from = '', to = '']) => [from, to]));
	const written = Array.from(text, (char) => simplified.get(char) ?? char).join('');
	return written === text ? [] : [{ reason: 'traditional', term: { text: written, quoted } }];
}

/** The name or term that a whole query writes in pinyin. */
export function findByPinyin(
	query: string,
	{ pinyin }: OtherScripts,
	{ locale }: TermFinder,
): Variant[] {
	const typed = foldText(query)
		.folded.replaceAll(/['’"-]/gu, '')
		.replaceAll('ü', 'v');
	const found = pinyin[typed]?.[locale];
	return found === undefined
		? []
		: [{ reason: 'pinyin', term: { text: found, quoted: locale === 'zh' } }];
}

/** A query in which each term may as well be met by its variants. */
export function withVariants(query: Query, variants: (term: Term) => readonly Variant[]): Query {
	return {
		...query,
		all: query.all.map((terms) => [
			...terms,
			...terms.flatMap((term) => variants(term).map(({ term: other }) => other)),
		]),
	};
}
