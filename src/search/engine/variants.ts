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
	if (foldText(a).folded === foldText(b).folded) return true;
	const [x, y] = [a, b].map((text) => finder.toTokens({ text, quoted: false }).join(' '));
	return finder.locale === 'en' && x !== '' && x === y;
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

/** A term in simplified characters, where it was typed in traditional ones. */
export function findSimplified({ text, quoted }: Term, { traditional }: OtherWords): Variant[] {
	const simplified = new Map(traditional.map(([from = '', to = '']) => [from, to]));
	const written = Array.from(text, (char) => simplified.get(char) ?? char).join('');
	return written === text ? [] : [{ reason: 'traditional', term: { text: written, quoted } }];
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
	return {
		...query,
		all: query.all.map((terms) => [
			...terms,
			...terms.flatMap((term) => variants(term).map(({ term: other }) => other)),
		]),
	};
}
