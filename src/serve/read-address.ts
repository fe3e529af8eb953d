import { nodeIdPattern } from '../model/places/place-id.ts';
import { rowRole } from '../model/places/place-id.ts';

/** Where the site is to stand. */
export interface SiteAddress {
	/** Address of the server, without a path or a slash at its end: `https://example.org`. */
	site: string;
	/** Path below which the site stands: `/`, `/plan-site`. */
	base: string;
}

/** Where a site stands that nobody has told anything: its links are of use on this machine only. */
export const defaultSite = 'http://localhost:4321';

/** Folders of the site itself, besides those of places: `/zh/plan/`, `/data/plan.json`. */
const ownFolders = new Set('_astro bi cards charts cite data en pagefind qr search zh'.split(' '));

/** Files at the site's root: `404.html`, `settings.js`, `sitemap-0.xml`. */
const ownFiles = /\.(?:html|js|png|svg|txt|webmanifest|xml)$/iu;

/**
 * Reads where the site is to stand from `SITE_URL` and `BASE_PATH`. An empty one counts as not set.
 *
 * @throws If one of them cannot be read, says what belongs into the other, or names what no site may be at.
 */
export function readAddress({ SITE_URL, BASE_PATH }: NodeJS.ProcessEnv): SiteAddress {
	return {
		site: SITE_URL === undefined || SITE_URL === '' ? defaultSite : readSite(SITE_URL),
		base: readBase(BASE_PATH ?? ''),
	};
}

/** Reads the address of a server, and nothing but that. */
function readSite(text: string): string {
	// A name and a password would be published on every page; neither are they repeated here.
	if (text.includes('@'))
		throw new Error('SITE_URL holds a name or a password, expected only an address');
	const fail = (expected: string) => new Error(`SITE_URL is “${text}”, expected ${expected}`);
	if (!/^https?:\/\/[^\s/\\]/iu.test(text) || /\s/u.test(text) || !URL.canParse(text))
		throw fail('an address: https://example.org');
	const { origin, pathname } = new URL(text);
	if (/[?#]/u.test(text)) throw fail('no “?” and no “#”: https://example.org');
	if (pathname !== '/') throw fail('no path: it goes into BASE_PATH');
	return origin;
}

/** Reads a path part by part, so that no text, however long, takes long. */
function readBase(text: string): string {
	const path = `/${text}`.replace(/^\/{2,}/u, '/');
	const parts = path.replace(/\/$/u, '').split('/').slice(1);
	const shown = path.length > 100 ? `${path.slice(0, 100)}…` : path;
	for (const part of parts) {
		if (!/^[\w.~-]+$/u.test(part) || part === '.' || part === '..')
			throw new Error(`BASE_PATH is “${shown}”, expected a path: /plan-site`);
	}
	const [first = '', ...more] = parts;
	if (isPlace(first) || (isOwn(first) && more.length === 0))
		throw new Error(
			`BASE_PATH is “${shown}”, which is an address of the site itself; choose another: /plan-site`,
		);
	return path;
}

/** Whether the first part of a path is the identifier of a place or of a row of a table, which have short links. */
function isPlace(first: string): boolean {
	return nodeIdPattern.test(first) || rowRole(first) !== undefined;
}

/** Whether a path of one part is the site's own. `/en/plan-site` is not: a site in two languages may keep it there. */
function isOwn(first: string): boolean {
	return ownFolders.has(first) || ownFiles.test(first);
}
