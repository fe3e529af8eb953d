import type { Locale } from '../../plan/locale.ts';
import {
	createChineseFinder,
	createEnglishFinder,
	type TermFinder,
} from '../../search/find-term.ts';

/**
 * Reads one of the files that the build makes for the search.
 *
 * @param base Path of the site, without a slash at its end.
 * @throws If it does not arrive.
 */
export async function readSearchFile(base: string, name: string): Promise<unknown> {
	const response = await fetch(`${base}/search/${name}.json`);
	if (!response.ok) throw new Error(`${name}.json: ${response.status}`);
	return response.json();
}

/** The finder of a language; that of English knows American and British spellings. */
export async function loadFinder(base: string, locale: Locale): Promise<TermFinder> {
	if (locale === 'zh') return createChineseFinder();
	const spellings = (await readSearchFile(base, 'spellings')) as Record<string, string>;
	return createEnglishFinder(new Map(Object.entries(spellings)));
}
