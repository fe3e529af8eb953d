import { locales as allLocales, otherLocale } from '../../model/locale.ts';
import type { Answer, Hit, Question, Via } from './answer.ts';
import type { LoadedText, SearchSource } from './source.ts';
import { collectHits, type Wanted } from './collect-hits.ts';
import type { OtherWords } from './entry.ts';
import type { Query, Term } from './query.ts';
import {
	findAliases,
	findByPinyin,
	findEveryday,
	findSimplified,
	findUnmarked,
	type Variant,
	withVariants,
} from './variants.ts';

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
	const words = await source.loadWords();
	for (const text of texts) {
		const { locale } = text.finder;
		if (!question.locales.includes(locale)) continue;
		const variants = prepareVariants(words, question, known, text);
		const found = query.all.flat().flatMap(variants);
		for (const { reason, term } of found)
			via.set(`${reason} ${term.text}`, { reason, text: term.text });
		if (found.length > 0) wanted[locale] = withVariants(query, variants);
	}
	const found = collectHits(texts, wanted);
	if (hits.length + found.length > 0 || !hasOtherLanguage(question))
		return { via: [...via.values()], hits: found };
	const other = otherLocale(question.locales[0] ?? 'zh');
	const elsewhere = collectHits([await source.loadText(other)], { [other]: query });
	const isElsewhere = { reason: 'language', text: question.query.trim() } as const;
	return { via: elsewhere.length > 0 ? [isElsewhere] : [], hits: elsewhere };
}

/** Whether there is a language in which a query was not looked for: of what nobody looked for, nobody knows. */
function hasOtherLanguage({ locales, site = allLocales, without }: Question): boolean {
	return locales.length === 1 && site.length > 1 && !without?.includes('language');
}

/** The ways to say a term of a query in the language of a text. */
function prepareVariants(
	words: OtherWords,
	{ query: source, without }: Question,
	{ hits, quantity }: Known,
	{ entries, finder, aliases }: LoadedText,
): (term: Term) => Variant[] {
	const byPinyin = hits.length > 0 ? [] : findByPinyin(source, words, finder);
	const isThere = ({ term }: Variant) =>
		entries.some(({ passages }) => passages.some(({ text }) => finder.find(text, term).length > 0));
	const isWanted = ({ reason }: Variant) => !without?.includes(reason);
	const variantsOf = (term: Term): Variant[] => [
		...findAliases(term, aliases, finder),
		...findUnmarked(term),
		...findEveryday(term, words, finder),
		...findSimplified(term, words),
		...byPinyin,
		...(quantity ? [{ reason: 'figure' as const, term: quantity }] : []),
	];
	// What occurs nowhere in the text is not mentioned.
	return (term) => variantsOf(term).filter((variant) => isWanted(variant) && isThere(variant));
}
