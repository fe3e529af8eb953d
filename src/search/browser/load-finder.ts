import type { Locale } from '../../model/locale.ts';
import { createChineseFinder, createEnglishFinder, type TermFinder } from '../engine/find-term.ts';
import { readSearchFile } from './read-search-file.ts';
import { settleWithin } from './settle-within.ts';

/** How long a search waits for the list of spellings, which few words need, in milliseconds. */
const patience = 2000;

/**
 * The finder of a language; that of English knows American and British spellings. Without their list, which may not
 * arrive, words are found as they are typed.
 *
 * @param tellLack Is called where the list has not arrived.
 */
export async function loadFinder(
	base: string,
	locale: Locale,
	tellLack?: () => void,
): Promise<TermFinder> {
	if (locale === 'zh') return createChineseFinder();
	try {
		const spellings = await settleWithin(readSearchFile(base, 'spellings'), patience);
		return createEnglishFinder(new Map(Object.entries(spellings as Record<string, string>)));
	} catch {
		tellLack?.();
		return createEnglishFinder(new Map());
	}
}
