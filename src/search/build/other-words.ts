import { pinyin } from 'pinyin-pro';
import type { Locale } from '../../model/locale.ts';
import type { EverydayGroup, OtherWords } from '../engine/entry.ts';
import { findLexicon } from './lexicon.ts';

/**
 * What a query is looked for with beside its own words.
 *
 * @param texts The Chinese passages.
 * @param terms The terms that are explained.
 * @param everyday The groups of `content/everyday.yaml`.
 */
export function toOtherWords(
	texts: readonly string[],
	terms: readonly Record<Locale, string>[],
	everyday: readonly (EverydayGroup & { lang: Locale })[],
): OtherWords {
	const groupsOf = (locale: Locale) =>
		everyday.filter(({ lang }) => lang === locale).map(({ say, plan }) => ({ say, plan }));
	return {
		pinyin: findPinyin(terms),
		everyday: { zh: groupsOf('zh'), en: groupsOf('en') },
		lexicon: findLexicon(
			texts,
			terms.map(({ zh }) => zh),
		),
	};
}

/** Terms by their pinyin, without tones and spaces: `beijing`. ü is typed v, u or ü. */
function findPinyin(terms: readonly Record<Locale, string>[]): OtherWords['pinyin'] {
	return Object.fromEntries(
		terms
			.filter(({ zh }) => /^\p{sc=Han}+$/u.test(zh))
			.map((term) => [
				pinyin(term.zh, { toneType: 'none', type: 'array', v: true }).join(''),
				// Quotation marks of the wording are none of a query.
				{ zh: term.zh, en: term.en.replaceAll(/[“”]/gu, '') },
			]),
	);
}
