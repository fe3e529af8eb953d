import { loadPart } from '../browser/load-part.ts';
import { pageLocale } from '../browser/page-locale.ts';
import { pageWords } from '../browser/page-words.ts';
import { readSettings } from '../settings/settings.ts';
import { findBase } from '../browser/site-base.ts';

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
		void loadPart(
			() => import('./found-bar.ts').then(({ showFound }) => showFound(base)),
			tellUnmarked,
		);
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

/** Says that what the address asks for is not marked, which would else look as if it did not stand here. */
function tellUnmarked(): void {
	const notice = document.createElement('p');
	notice.className = 'notice';
	notice.setAttribute('role', 'status');
	notice.textContent = pageWords('found.failed');
	const missing = document.querySelector('[data-missing]');
	if (missing) missing.after(notice);
	else document.querySelector('main')?.prepend(notice);
}

/** Loads what the search page will need, for the cache of the browser. */
async function loadAhead(base: string): Promise<void> {
	const part = await loadPart(
		() => import('../../search/browser/search-engine.ts'),
		// The search page will tell, if it is still so then.
		() => undefined,
	);
	if (part) new part.SearchEngine(base).warm(pageLocale());
}
