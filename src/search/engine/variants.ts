import type { Locale } from '../../model/locale.ts';
import { foldText } from './chinese-text.ts';
import type { TermFinder } from './find-term.ts';
import type { Term } from './query.ts';
import { type Context, plain, type TermWay } from './ways/way.ts';

/** Letters, digits and characters alone: people write pm25 for PM2.5. */
const bare = (text: string) => foldText(text).folded.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Other words by what is typed for them. */
type Lookup = ReadonlyMap<string, readonly string[]>;

const lookups = { zh: new WeakMap<object, Lookup>(), en: new WeakMap<object, Lookup>() };

/** A table of groups of words, made once in each language. */
function lookUp(
	locale: Locale,
	source: object,
	make: () => readonly (readonly [string, readonly string[]])[],
): Lookup {
	const known = lookups[locale].get(source);
	if (known) return known;
	const made = new Map<string, string[]>();
	for (const [key, words] of make()) {
		const own = made.get(key);
		if (own) own.push(...words);
		else made.set(key, [...words]);
	}
	lookups[locale].set(source, made);
	return made;
}

/** The other names of a term. */
export const findAliases: TermWay = ({ text }, { text: { aliases, finder } }) => {
	const groups = lookUp(finder.locale, aliases, () =>
		aliases.flatMap((names) =>
			names.flatMap((name) => [
				[finder.toKey(name), names] as const,
				[`=${bare(name)}`, names] as const,
			]),
		),
	);
	const key = finder.toKey(text);
	const typed = bare(text);
	const found = [
		...(groups.get(key) ?? []),
		...(typed === '' ? [] : (groups.get(`=${typed}`) ?? [])),
	];
	return [...new Set(found)]
		.filter((name) => finder.toKey(name) !== key)
		.map((name) => ({ reason: 'alias', term: plain(name) }));
};

/** What the plan has for a word that people say. */
export const findEveryday: TermWay = ({ text }, { text: { finder }, words }) =>
	(sayings({ finder, words }).get(finder.toKey(text)) ?? []).map((plan) => ({
		reason: 'everyday',
		term: toTerm(plan),
	}));

/** A term with an everyday word in it, where the text has the whole with the plan's word: 噪音污染 for 噪声污染. */
export const findEverydayInside: TermWay = ({ text, quoted }, { text: { finder }, words, has }) => {
	if (finder.locale !== 'zh' || quoted) return [];
	const { folded } = foldText(text);
	return [...sayings({ finder, words })]
		.filter(([said]) => said.length > 1 && said !== folded && folded.includes(said))
		.flatMap(([said, plan]) => plan.map((word) => plain(folded.replace(said, word))))
		.filter((term) => term.text !== folded && has(term))
		.map((term) => ({ reason: 'everyday', term }));
};

/** What the plan has for each word that people say, in the language of a finder. */
function sayings({ finder, words }: { finder: TermFinder; words: Context['words'] }): Lookup {
	const groups = words.everyday[finder.locale];
	return lookUp(finder.locale, groups, () =>
		groups.flatMap(({ say, plan }) => say.map((word) => [finder.toKey(word), plan] as const)),
	);
}

/** Words of a group: several with spaces between them stand in one passage. */
function toTerm(text: string): Term {
	const parts = text.split(' ').map(plain);
	return { ...plain(text), ...(parts.length > 1 && { allOf: parts }) };
}

/** A term that was typed with marks around it, such as quotation marks or a full stop, without them. */
export const findUnmarked: TermWay = ({ text }) => {
	const inner = text.replaceAll(
		/^[“”‘’「」『』《》（()）。，、；：！？?!]+|[“”‘’「」『』《》（()）。，、；：！？?!]+$/gu,
		'',
	);
	if (inner === '' || inner === text) return [];
	return [{ reason: 'quotes', term: { text: inner, quoted: true } }];
};
