import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';

// The files of the built site, as the tests read them.

export const dist = new URL('../../dist/', import.meta.url);

export const readText = (path: string) => readFileSync(new URL(path, dist), 'utf8');

/** A text without the byte-order mark that it may begin with. */
export const readUnmarked = (path: string) => readText(path).replace(/^\uFEFF/u, '');

export const readJson = (path: string): unknown => JSON.parse(readText(path));

/** What stands at an address that has gone leads on, and is no file of ours. */
const gone = new Set(
	(parse(readFileSync('content/redirects.yaml', 'utf8')) as { from: string }[]).map(
		({ from }) => from.slice(1) + (from.endsWith('/') ? 'index.html' : ''),
	),
);

/** Every file of the site, from its root: `zh/index.html`. */
export const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.filter((path) => statSync(new URL(path, dist)).isFile() && !gone.has(path))
	.sort();

/** Where the site was built to stand, without a slash at its end: `http://localhost:4321`. */
export const siteRoot =
	/^Sitemap: (.+)\/sitemap-index\.xml$/mu.exec(readText('robots.txt'))?.[1] ?? '';
