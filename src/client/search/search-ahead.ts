import { readSettings } from '../settings.ts';

/** Path of the site, without a slash at its end: where every page says that the search is described. */
function findBase(): string | undefined {
	const link = document.querySelector<HTMLLinkElement>('link[rel=search]');
	return link ? new URL(link.href).pathname.replace(/\/[^/]+$/u, '') : undefined;
}

/**
 * What a page has to do with the search: it loads what a first query needs when a search box is reached for,
 * and marks the words that the address asks for. Nothing of the search is loaded before.
 */
export function readySearch(): void {
	const base = findBase();
	if (base === undefined) return;
	leadToLastLanguage();
	const isSearchPage = document.querySelector('search-page') !== null;
	if (!isSearchPage && new URLSearchParams(location.search).has('q'))
		void import('./found-bar.ts').then(({ showFound }) => showFound(base));
	for (const input of document.querySelectorAll('form.find input'))
		input.addEventListener(
			'focus',
			() => {
				if (!isSearchPage) void loadAhead(base);
			},
			{ once: true },
		);
}

/** On a page in both languages the search leads to its page in the language that was read last by itself. */
function leadToLastLanguage(): void {
	if (readSettings().language !== 'en') return;
	const bar = document.querySelector<HTMLAnchorElement>('a[href*="/zh/search/?lang=both"]');
	const form = document.querySelector<HTMLInputElement>('form.find [name=lang]')?.form;
	if (bar) bar.href = bar.href.replace('/zh/search/', '/en/search/');
	if (form) form.action = form.action.replace('/zh/search/', '/en/search/');
}

/** Loads what the search page will need, for the cache of the browser. */
async function loadAhead(base: string): Promise<void> {
	const { SearchEngine } = await import('./search-engine.ts');
	new SearchEngine(base).warm(document.documentElement.lang === 'en' ? 'en' : 'zh');
}
