import { make } from '../browser/make-element.ts';
import { pageLocale } from '../browser/page-locale.ts';
import { pageWords } from '../browser/page-words.ts';
import { findBase } from '../browser/site-base.ts';

/** How long typing has to pause before the text is searched, in milliseconds. */
const rest = 300;

/** What was last said in a place. */
const told = new WeakMap<Element, string>();

/**
 * Says of a list in which nothing fits what was looked at, and leads to the search of the full text, for a list has
 * little of what the plan says. How many passages that finds is told once it is known; without it the link remains.
 *
 * @param place Where it is said; what is in it is taken away.
 * @param said What the list does not have.
 * @param typed What is looked for; only spaces where nothing is, which nothing is said of.
 */
export function tellNothing(place: HTMLElement, said: string, typed: string): void {
	const words = typed.trim();
	const saying = `${said}\n${words}`;
	if (told.get(place) === saying) return;
	told.set(place, saying);
	place.textContent = said;
	const base = findBase();
	if (words === '' || base === undefined) return;
	const asked = new URLSearchParams({ q: words }).toString();
	const link = make(
		'a',
		// Whoever embeds a list is not to have the whole site in its frame.
		{ href: `${base}/${pageLocale()}/search/?${asked}`, target: '_top' },
		pageWords('filter.search', { words }),
	);
	place.append(' ', link);
	setTimeout(() => {
		if (link.isConnected) void tellCount(link, base, words);
	}, rest);
}

/** Takes away what was said in a place. */
export function tellNoMore(place: HTMLElement): void {
	told.delete(place);
	place.textContent = '';
}

/** Tells how much the search will find; where its script or the text cannot be had, the link remains as it is. */
async function tellCount(link: HTMLAnchorElement, base: string, words: string): Promise<void> {
	try {
		const { countFound } = await import('../search/count-found.ts');
		const found = await countFound(base, words);
		if (found) link.textContent = pageWords(`filter.${found.how}`, { words, count: found.count });
	} catch {
		// The page of the search says so.
	}
}
