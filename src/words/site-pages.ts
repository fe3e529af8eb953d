import { hasAny, type Part } from '../model/parts.ts';
import type { MessageKey } from './dictionaries/zh.ts';

/**
 * A place where pages are listed: the head of wide windows; the foot, which phones open from their bar; the page about
 * the site, for what the head has no room for; llms.txt; the front page.
 */
type Menu = 'head' | 'foot' | 'about' | 'programs' | 'front';

interface SitePage {
	/** Below the language: `tasks/`. */
	path: string;
	label: MessageKey;
	/** What there has to be of the plan, one of these, for the page to exist; without it, the page always does. */
	needs?: readonly Part[];
	/** Where the page is listed. */
	menus: readonly Menu[];
}

/**
 * The pages around the plan that exist once in each language, in the order of menus. Menus and routes are both made
 * from it, so that a page that is not there is not named either.
 */
const pages = [
	{ path: 'plan/', label: 'nav.contents', menus: ['head', 'foot', 'programs', 'front'] },
	{
		path: 'brief/',
		label: 'nav.brief',
		needs: ['summaries'],
		menus: ['head', 'foot', 'programs', 'front'],
	},
	{
		path: 'places/',
		label: 'nav.places',
		needs: ['places'],
		menus: ['head', 'foot', 'programs', 'front'],
	},
	{
		path: 'topics/',
		label: 'nav.topics',
		needs: ['topics'],
		menus: ['head', 'foot', 'programs', 'front'],
	},
	{
		path: 'tasks/',
		label: 'nav.tasks',
		needs: ['tasks'],
		menus: ['head', 'foot', 'programs', 'front'],
	},
	{
		path: 'indicators/',
		label: 'nav.indicators',
		needs: ['indicators'],
		menus: ['head', 'foot', 'programs', 'front'],
	},
	{ path: 'targets/', label: 'nav.targets', needs: ['targets'], menus: ['head', 'foot'] },
	{ path: 'targets/', label: 'targets.title', needs: ['targets'], menus: ['programs'] },
	{ path: 'data/', label: 'nav.data', menus: ['head', 'foot'] },
	{ path: 'data/', label: 'downloads.title', menus: ['programs'] },
	{ path: 'about/', label: 'nav.about', menus: ['head', 'foot', 'programs'] },
	{
		path: 'results/',
		label: 'nav.results',
		needs: ['results'],
		menus: ['foot', 'about', 'programs'],
	},
	{
		path: 'questions/',
		label: 'nav.questions',
		needs: ['questions'],
		menus: ['foot', 'about', 'programs'],
	},
	{
		path: 'organisations/',
		label: 'nav.organisations',
		needs: ['organisations'],
		menus: ['foot', 'about', 'programs'],
	},
	{
		path: 'glossary/',
		label: 'nav.glossary',
		needs: ['glossary'],
		menus: ['foot', 'about', 'programs'],
	},
	{
		path: 'notes/',
		label: 'nav.notes',
		needs: ['emendations', 'notes', 'prepared'],
		menus: ['foot', 'about', 'programs'],
	},
	{
		path: 'checks/',
		label: 'nav.checks',
		needs: ['translation'],
		menus: ['foot', 'about', 'programs'],
	},
	{ path: 'print/', label: 'nav.print', menus: ['foot', 'about'] },
	{ path: 'about/#accessibility', label: 'nav.accessibility', menus: ['foot'] },
] as const satisfies readonly SitePage[];

/** Path of a page that exists once in each language. */
export type PagePath = Exclude<(typeof pages)[number]['path'], `${string}#${string}`>;

/** The pages of a menu that exist, in its order. */
export function pagesOf(menu: Menu): { path: string; label: MessageKey }[] {
	return pages.filter((page: SitePage) => page.menus.includes(menu) && hasAny(page.needs));
}

/** Whether a page exists. */
export function hasPage(path: PagePath): boolean {
	return pages.some((page: SitePage) => page.path === path && hasAny(page.needs));
}

/** What a page is called in menus; undefined where there is no such page. */
export function pageLabel(path: string): MessageKey | undefined {
	return pages.find((page: SitePage) => page.path === path && hasAny(page.needs))?.label;
}
