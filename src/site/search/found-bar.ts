import { pageLocale } from '../browser/page-locale.ts';
import type { Locale } from '../../model/locale.ts';
import { nameQuery, parseQuery } from '../../search/engine/query.ts';
import styles from './found.css?url';
import { currentAddress, replaceAddress } from '../browser/address-bar.ts';
import { namedElement } from '../browser/named-place.ts';
import { markFound } from './found-marks.ts';
import { loadFinder } from '../../search/browser/load-finder.ts';

/** Not in the dictionaries, so that the browser need not load those. */
const words = {
	zh: {
		name: '检索标记',
		count: (query: string, at: number, all: number) => `第 ${at} 处，共 ${all} 处：“${query}”`,
		previous: '上一处',
		next: '下一处',
		close: '关闭',
	},
	en: {
		name: 'Search matches',
		count: (query: string, at: number, all: number) => `Match ${at} of ${all}: “${query}”`,
		previous: 'Previous',
		next: 'Next',
		close: 'Close',
	},
} as const;

/**
 * Marks what the address asks for (`?q=`), and leads from one place to the next.
 *
 * @param base Path of the site, without a slash at its end.
 */
export async function showFound(base: string): Promise<void> {
	const asked = new URLSearchParams(location.search).get('q') ?? '';
	const query = parseQuery(asked);
	if (query.all.length === 0) return;
	const locale = pageLocale();
	// Where no word of the page is English, there is no list of English spellings to load.
	const isChinese = document.querySelector(':lang(en)') === null;
	const [zh, en] = await Promise.all([
		loadFinder(base, 'zh'),
		isChinese ? undefined : loadFinder(base, 'en'),
	]);
	const marks = markFound(query, { zh, ...(en && { en }) });
	// The address may have come from the other language, whose words are not here.
	if (marks.length === 0) return;
	document.head.append(
		Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }),
	);
	document.body.append(createBar(nameQuery(query, asked), marks, words[locale]));
}

/** The bar: where one is among the places, the ones before and after, and the end of it. */
function createBar(
	query: string,
	marks: readonly HTMLElement[],
	say: (typeof words)[Locale],
): HTMLElement {
	const bar = document.createElement('nav');
	bar.className = 'found-bar';
	bar.setAttribute('aria-label', say.name);
	const status = document.createElement('span');
	status.setAttribute('role', 'status');
	let at = startAt(marks);
	const tell = () => {
		status.textContent = say.count(query, at + 1, marks.length);
		for (const [index, mark] of marks.entries()) mark.classList.toggle('here', index === at);
	};
	const go = (by: number) => {
		at = (at + by + marks.length) % marks.length;
		tell();
		marks[at]?.scrollIntoView({ block: 'center' });
	};
	const button = (text: string, name: string, press: () => void) => {
		const element = document.createElement('button');
		element.type = 'button';
		element.textContent = text;
		element.setAttribute('aria-label', name);
		element.title = name;
		element.addEventListener('click', press);
		return element;
	};
	const close = () => {
		for (const mark of document.querySelectorAll('main mark')) mark.replaceWith(...mark.childNodes);
		bar.remove();
		document.querySelector('main')?.focus({ preventScroll: true });
		const { pathname, hash } = currentAddress();
		replaceAddress(pathname + hash);
	};
	const steps =
		marks.length < 2
			? []
			: [
					button('↑', say.previous, () => {
						go(-1);
					}),
					button('↓', say.next, () => {
						go(1);
					}),
				];
	bar.append(status, ...steps, button('✕', say.close, close));
	tell();
	return bar;
}

/** The first mark at or after the place that the address names. */
function startAt(marks: readonly HTMLElement[]): number {
	const target = namedElement();
	if (!target) return 0;
	const found = marks.findIndex(
		(mark) =>
			target.contains(mark) ||
			(target.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
	);
	return Math.max(found, 0);
}
