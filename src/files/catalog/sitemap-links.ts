import { findAlternates } from '../../model/places/alternates.ts';
import { siteLocales } from '../../model/site-locales.ts';
import { languageTag } from '../../model/locale.ts';

/** An entry of the sitemap, as far as it is of use here. */
interface SitemapEntry {
	/** Absolute address. */
	url: string;
}

/**
 * Adds the other languages of each page to its entry in the sitemap.
 *
 * @param root Absolute address of the site's root, base path included, without a slash at its end.
 */
export function addAlternates(root: string) {
	return <Entry extends SitemapEntry>(entry: Entry) => {
		const path = entry.url.slice(root.length);
		if (path !== '/' && !/^\/(?:zh|en)\//u.test(path)) return entry;
		const alternates = findAlternates(path === '/' ? '/zh/' : path);
		const links = [
			...siteLocales.map((locale) => ({
				lang: languageTag[locale],
				url: root + alternates[locale],
			})),
			{ lang: 'x-default', url: root + alternates.xDefault },
		];
		return { ...entry, links };
	};
}
