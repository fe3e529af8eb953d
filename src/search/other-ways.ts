import { otherLocale } from '../plan/locale.ts';
import type { Answer, Hit, Question, Via } from './answer.ts';
import type { LoadedText, SearchSource } from './answer-question.ts';
import { collectHits, type Wanted } from './collect-hits.ts';
import { parseQuantity } from './quantity.ts';
import type { Query, Term } from './query.ts';
import {
	findAliases,
	findByPinyin,
	findSimplified,
	findUnquoted,
	type Variant,
	withVariants,
} from './variants.ts';

/** Letters and signs of pinyin, long enough to be a name. */
const maybePinyin = /^[a-zü'’ -]{4,40}$/iu;

/**
 * Looks for a query by other names, in other scripts, as a quantity however written, and, where the page's
 * language has nothing, in the other one.
 *
 * @param hits What was found exactly.
 * @returns Hits that may be among `hits`, and what else was looked for.
 */
export async function findOtherWays(
	source: SearchSource,
	question: Question,
	query: Query,
	texts: readonly LoadedText[],
	hits: readonly Hit[],
): Promise<Answer['also']> {
	const via = new Map<string, Via>();
	const wanted: Wanted = {};
	for (const text of texts) {
		const { locale } = text.finder;
		if (!question.locales.includes(locale)) continue;
		const variants = await prepareVariants(source, question.query, query, text, hits.length > 0);
		const found = query.all.flat().flatMap(variants);
		for (const { reason, term } of found) {
			const name = term.figures ? question.query.trim() : term.text;
			via.set(`${reason} ${name}`, { reason, text: name });
		}
		if (found.length > 0) wanted[locale] = withVariants(query, variants);
	}
	const other =
		question.locales.length === 1 ? otherLocale(question.locales[0] ?? 'zh') : undefined;
	const found = collectHits(texts, wanted, null);
	if (other === undefined || hits.length + found.length > 0)
		return { via: [...via.values()], hits: found };
	const text = await source.loadText(other);
	const elsewhere = collectHits([text], { [other]: query }, null);
	if (elsewhere.length > 0)
		via.set('language', { reason: 'language', text: question.query.trim() });
	return { via: [...via.values()], hits: elsewhere };
}

/** The ways to say a term of a query in the language of a text. */
async function prepareVariants(
	{ loadScripts }: SearchSource,
	source: string,
	query: Query,
	{ entries, finder, aliases }: LoadedText,
	isFound: boolean,
): Promise<(term: Term) => Variant[]> {
	const quantity = parseQuantity(source);
	const known = new Set(
		entries.flatMap(({ passages }) => passages.flatMap(({ text }) => Array.from(text))),
	);
	const isForeign = ({ text }: Term) =>
		finder.locale === 'zh' &&
		Array.from(text).some((char) => /\p{sc=Han}/u.test(char) && !known.has(char));
	const needsScripts =
		query.all.flat().some(isForeign) || (!isFound && maybePinyin.test(source.trim()));
	const scripts = needsScripts ? await loadScripts() : { traditional: [], pinyin: {} };
	const byPinyin = isFound ? [] : findByPinyin(source, scripts, finder);
	return (term) => [
		...findAliases(term, aliases, finder),
		...findUnquoted(term),
		...findSimplified(term, scripts),
		...byPinyin,
		...(quantity ? [{ reason: 'figure' as const, term: quantity }] : []),
	];
}
