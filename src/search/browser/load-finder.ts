import type { Locale } from '../../model/locale.ts';
import { createChineseFinder, createEnglishFinder, type TermFinder } from '../engine/find-term.ts';
import { readSearchFile } from './read-search-file.ts';

/** The finder of a language; that of English knows American and British spellings. */
export async function loadFinder(base: string, locale: Locale): Promise<TermFinder> {
	if (locale === 'zh') return createChineseFinder();
	const spellings = (await readSearchFile(base, 'spellings')) as Record<string, string>;
	return createEnglishFinder(new Map(Object.entries(spellings)));
}
