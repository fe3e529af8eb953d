import type { Answer } from '../../search/engine/answer.ts';
import {
	findClosest,
	findElsewhere,
	type SitePage,
	type SitePages,
} from '../../search/browser/elsewhere.ts';
import { make } from '../browser/make-element.ts';
import { markText } from './marked-text.ts';
import { say, type SearchWords } from './search-words.ts';

/** How many pages are shown at first, and more at a time. */
const step = 5;

/** A list of pages under a heading of its own. */
interface Group {
	heading: string;
	pages: SitePages;
}

/**
 * Shows what the index of the site has besides the answer: pages about the words, and passages that come closest to them
 * where the plan does not have them.
 *
 * @param isShown Whether the page still shows this answer.
 * @throws If the index cannot be had.
 */
export async function showElsewhere(
	page: HTMLElement,
	answer: Answer,
	words: SearchWords,
	isShown: () => boolean,
): Promise<void> {
	const section = page.querySelector<HTMLElement>('[data-search-elsewhere]');
	if (!section) return;
	const { base, locale } = words;
	const isFound = answer.hits.length > 0 || answer.also.hits.length > 0 || answer.cited !== null;
	const [closest, elsewhere] = await Promise.all([
		isFound ? [] : findClosest(base, answer.query, locale),
		findElsewhere(base, answer.query),
	]);
	const linked = findLinked(page);
	const groups: Group[] = [
		{ heading: say(words, 'closest'), pages: closest },
		{ heading: say(words, 'elsewhere'), pages: elsewhere },
	];
	const drawn = await Promise.all(groups.map((group) => drawGroup(group, words, linked)));
	if (!isShown()) return;
	section.replaceChildren(...drawn.flat());
	section.hidden = section.childElementCount === 0;
}

/** Paths of the pages that the hits lead to. */
function findLinked(page: HTMLElement): ReadonlySet<string> {
	const links = page.querySelectorAll<HTMLAnchorElement>(
		':is([data-search-results], [data-search-also]) a',
	);
	return new Set(Array.from(links, ({ pathname }) => pathname));
}

/** The heading, the first pages and a button for more; nothing where there is no page. */
async function drawGroup(
	{ heading, pages }: Group,
	words: SearchWords,
	linked: ReadonlySet<string>,
): Promise<HTMLElement[]> {
	const left = [...pages];
	/** The next pages that are not among the hits. */
	const take = async (): Promise<HTMLElement[]> => {
		const taken: HTMLElement[] = [];
		while (taken.length < step && left.length > 0) {
			const loaded = await Promise.all(left.splice(0, step - taken.length).map((load) => load()));
			for (const found of loaded)
				if (found && !linked.has(new URL(found.address, location.href).pathname))
					taken.push(drawPage(found));
		}
		return taken;
	};
	const first = await take();
	if (first.length === 0) return [];
	const list = make('div', {}, ...first);
	const more = make(
		'button',
		{ type: 'button', hidden: left.length === 0 },
		say(words, 'moreElsewhere'),
	);
	more.addEventListener('click', () => {
		more.disabled = true;
		void take()
			.catch((): HTMLElement[] => [])
			.then((next) => {
				more.disabled = false;
				more.hidden = left.length === 0 || next.length === 0;
				list.append(...next);
				next[0]?.querySelector('a')?.focus();
			});
	});
	return [make('h2', {}, heading), list, make('p', {}, more)];
}

/** A page as a link, with the passage that it was found by. */
function drawPage({ address, title, excerpt }: SitePage): HTMLElement {
	return make(
		'article',
		{ className: 'hit' },
		make('h3', {}, make('a', { href: address }, title)),
		make('p', {}, ...markText(excerpt)),
	);
}
