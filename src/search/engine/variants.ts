import { ownValue } from '../../model/own-value.ts';
import { foldText } from './chinese-text.ts';
import type { Reason } from './answer.ts';
import type { AliasGroup, OtherWords } from './entry.ts';
import type { TermFinder } from './find-term.ts';
import type { Query, Term } from './query.ts';

/** Another way to say a term. */
export interface Variant {
	reason: Reason;
	term: Term;
}

/** Letters, digits and characters alone: people write pm25 for PM2.5. */
const bare = (text: string) => foldText(text).folded.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether a search for the one finds the other: but for case and width; in English, for endings and spelling. */
function isSame(finder: TermFinder, a: string, b: string): boolean {
	return finder.toKey(a) === finder.toKey(b);
}

/** The other names of a term. */
export function findAliases(
	term: Term,
	groups: readonly AliasGroup[],
	finder: TermFinder,
): Variant[] {
	const isNamed = (name: string) =>
		isSame(finder, name, term.text) || (bare(name) !== '' && bare(name) === bare(term.text));
	return groups
		.filter((names) => names.some(isNamed))
		.flatMap((names) => names.filter((name) => !isSame(finder, name, term.text)))
		.map((text) => ({ reason: 'alias', term: { text, quoted: false } }));
}

/** What the plan has for a word that people say. */
export function findEveryday(term: Term, { everyday }: OtherWords, finder: TermFinder): Variant[] {
	return everyday[finder.locale]
		.filter(({ say }) => say.some((word) => isSame(finder, word, term.text)))
		.flatMap(({ plan }) => plan.map(toTerm))
		.map((found) => ({ reason: 'everyday', term: found }));
}

/** Words of a group: several with spaces between them stand in one passage. */
function toTerm(text: string): Term {
	const parts = text.split(' ').map((part) => ({ text: part, quoted: false }));
	return { text, quoted: false, ...(parts.length > 1 && { allOf: parts }) };
}

/** A term that was typed with marks around it, such as quotation marks or a full stop, without them. */
export function findUnmarked({ text }: Term): Variant[] {
	const inner = text.replaceAll(
		/^[“”‘’「」『』《》（()）。，、；：！？]+|[“”‘’「」『』《》（()）。，、；：！？]+$/gu,
		'',
	);
	if (inner === '' || inner === text) return [];
	return [{ reason: 'quotes', term: { text: inner, quoted: true } }];
}

/** The name or term that a whole query writes in pinyin. */
export function findByPinyin(
	query: string,
	{ pinyin }: OtherWords,
	{ locale }: TermFinder,
): Variant[] {
	const typed = foldText(query)
		.folded.replaceAll(/['’"-]/gu, '')
		.replaceAll('ü', 'v');
	const found = ownValue(pinyin, typed)?.[locale];
	return found === undefined
		? []
		: [{ reason: 'pinyin', term: { text: found, quoted: locale === 'zh' } }];
}

/** A query in which each term may as well be met by its variants. */
export function withVariants(query: Query, variants: (term: Term) => readonly Variant[]): Query {
	return { ...query, all: query.all.map((terms) => addVariants(terms, variants)) };
}

/** Alternatives with their variants; those of an expression in brackets stand in it. */
function addVariants(
	terms: readonly Term[],
	variants: (term: Term) => readonly Variant[],
): readonly Term[] {
	const within = (term: Term): Term => {
		if (term.anyOf) return { ...term, anyOf: addVariants(term.anyOf, variants) };
		if (!term.allOf) return term;
		const any = (part: Term) => ({ ...part, anyOf: addVariants([part], variants) });
		return { ...term, allOf: term.allOf.map((part) => (part.anyOf ? within(part) : any(part))) };
	};
	const others = terms.flatMap((term) =>
		term.anyOf || term.allOf ? [] : variants(term).map(({ term: other }) => other),
	);
	return [...terms.map(within), ...others];
}
