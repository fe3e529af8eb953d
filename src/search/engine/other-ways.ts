import { locales as allLocales, otherLocale } from '../../model/locale.ts';
import type { Answer, Hit, Question, Via } from './answer.ts';
import type { LoadedText, SearchSource } from './source.ts';
import { collectHits, type Wanted } from './collect-hits.ts';
import type { SearchEntry } from './entry.ts';
import type { Query, Term } from './query.ts';
import {
	findAliases,
	findByPinyin,
	findSimplified,
	findUnmarked,
	type Variant,
	withVariants,
} from './variants.ts';

/** Letters and signs of pinyin, long enough to be a name. */
const maybePinyin = /^[a-zü'’ -]{4,40}$/iu;

/** What is known of a question before other ways are tried. */
interface Known {
	query: Query;
	texts: readonly LoadedText[];
	/** What was found exactly. */
	hits: readonly Hit[];
	/** The quantity that the query asks for. */
	quantity: Term | undefined;
}

/**
 * Looks for a query by other names, in other scripts, as a quantity however written, and, where the page's
 * language has nothing, in the other one.
 *
 * @returns Hits that may be among the exact ones, and what else was looked for.
 */
export async function findOtherWays(
	source: SearchSource,
	question: Question,
	known: Known,
): Promise<Answer['also']> {
	const { query, texts, hits } = known;
	const via = new Map<string, Via>();
	const wanted: Wanted = {};
	for (const text of texts) {
		const { locale } = text.finder;
		if (!question.locales.includes(locale)) continue;
		const variants = await prepareVariants(source, question.query, known, text);
		const found = query.all.flat().flatMap(variants);
		for (const { reason, term } of found)
			via.set(`${reason} ${term.text}`, { reason, text: term.text });
		if (found.length > 0) wanted[locale] = withVariants(query, variants);
	}
	const found = collectHits(texts, wanted, null);
	if (hits.length + found.length > 0 || !mayBeOtherLanguage(question))
		return { via: [...via.values()], hits: found };
	const other = otherLocale(question.locales[0] ?? 'zh');
	const elsewhere = collectHits([await source.loadText(other)], { [other]: query }, null);
	const isElsewhere = { reason: 'language', text: question.query.trim() } as const;
	return { via: elsewhere.length > 0 ? [isElsewhere] : [], hits: elsewhere };
}

/** Whether a query is written in the script of the language in which it was not looked for. */
function mayBeOtherLanguage({ query, locales, site = allLocales }: Question): boolean {
	if (locales.length > 1 || site.length < 2) return false;
	return locales[0] === 'zh' ? /[a-z]{2}/iu.test(query) : /\p{sc=Han}/u.test(query);
}

/** The ways to say a term of a query in the language of a text. */
async function prepareVariants(
	{ loadScripts }: SearchSource,
	source: string,
	{ query, hits, quantity }: Known,
	{ entries, finder, aliases }: LoadedText,
): Promise<(term: Term) => Variant[]> {
	const isFound = hits.length > 0;
	const needsScripts =
		(finder.locale === 'zh' && hasUnknownCharacter(query, entries)) ||
		(!isFound && maybePinyin.test(source.trim()));
	const scripts = needsScripts ? await loadScripts() : { traditional: [], pinyin: {} };
	const byPinyin = isFound ? [] : findByPinyin(source, scripts, finder);
	const isThere = ({ term }: Variant) =>
		entries.some(({ passages }) => passages.some(({ text }) => finder.find(text, term).length > 0));
	const variantsOf = (term: Term): Variant[] => [
		...findAliases(term, aliases, finder),
		...findUnmarked(term),
		...findSimplified(term, scripts),
		...byPinyin,
		...(quantity ? [{ reason: 'figure' as const, term: quantity }] : []),
	];
	// What occurs nowhere in the text is not mentioned.
	return (term) => variantsOf(term).filter(isThere);
}

/** Whether a query has a Han character that the text has not: it may be a traditional one. */
function hasUnknownCharacter({ all }: Query, entries: readonly SearchEntry[]): boolean {
	const asked = Array.from(
		all
			.flat()
			.map(({ text }) => text)
			.join(''),
	);
	return asked.some(
		(char) =>
			/\p{sc=Han}/u.test(char) &&
			!entries.some(({ passages }) => passages.some(({ text }) => text.includes(char))),
	);
}
