import type { Locale } from '../../model/locale.ts';
import type { GlossaryTerm } from '../../model/schemas/glossary-term.ts';
import type { EverydayGroup, OtherWords } from '../engine/entry.ts';
import { packGroups } from '../engine/ways/everyday-groups.ts';
import { packWords } from '../engine/ways/front-coding.ts';
import { findLexicon } from './lexicon.ts';
import { findPlaceNames } from './place-names.ts';
import { findRealWords } from './real-words.ts';
import { findSounds } from './sounds.ts';

/** What the words are taken from. */
interface WordSources {
	/** The passages of each language; none of one that the site has not. */
	texts: Record<Locale, readonly string[]>;
	/** The terms that are explained. */
	terms: readonly Pick<GlossaryTerm, 'zh' | 'en' | 'kind'>[];
	/** The groups of `content/everyday.yaml`. */
	everyday: readonly (EverydayGroup & { lang: Locale })[];
}

/** Characters of the longest term that is found in the English text by its pinyin: nobody types more. */
const longestTyped = 4;

/** What a query is looked for with beside its own words. */
export function toOtherWords({ texts, terms, everyday }: WordSources): OtherWords {
	const groupsOf = (locale: Locale) => packGroups(everyday.filter(({ lang }) => lang === locale));
	const own = terms.filter(({ zh }) => /^\p{sc=Han}+$/u.test(zh));
	const short = own.filter(({ zh }) => zh.length <= longestTyped);
	const known = short.map(({ zh }) => zh);
	const lexicon = findLexicon(
		texts.zh,
		own.map(({ zh }) => zh),
	);
	const places = own.filter(({ kind }) => kind === 'place').map(({ zh }) => zh);
	return {
		// Quotation marks of the wording are none of a query.
		terms: short.map(({ zh, en }) => [zh, en.replaceAll(/[“”]/gu, '')] as const),
		everyday: { zh: groupsOf('zh'), en: groupsOf('en') },
		lexicon: lexicon.filter((word) => !known.includes(word)).join(' '),
		sounds: findSounds([...lexicon, ...known]),
		names: findPlaceNames(lexicon, places, texts.en).join(' '),
		real: packWords(findRealWords(texts.en)),
	};
}
