import { findAlternates } from '../../model/places/alternates.ts';
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
		const { zh, en, xDefault } = findAlternates(path === '/' ? '/zh/' : path);
		const links = [
			{ lang: languageTag.zh, url: root + zh },
			{ lang: languageTag.en, url: root + en },
			{ lang: 'x-default', url: root + xDefault },
		];
		return { ...entry, links };
	};
}
