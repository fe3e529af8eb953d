import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultSite } from './read-address.ts';

/** The sitemap is written last (astro.config.mjs): if it is there, the build was completed. */
const lastFile = 'sitemap-index.xml';

/** Where Astro keeps its working files until a build is done. */
const workFolder = '.prerender';

/**
 * Tells what a folder lacks to be a site that was built to its end.
 *
 * @returns Undefined where nothing is wrong, else a sentence that says what to do.
 */
export function findFault(dist: string): string | undefined {
	const again = 'run `npm run build` first.';
	if (!existsSync(dist)) return `There is no ${dist}/ to serve; ${again}`;
	const missing = ['index.html', '404.html', lastFile].find(
		(name) => !existsSync(join(dist, name)),
	);
	if (missing !== undefined) return `${dist}/ is not a whole site (it has no ${missing}); ${again}`;
	if (existsSync(join(dist, workFolder)))
		return `${dist}/ is not a whole site (its build was broken off); ${again}`;
	return undefined;
}

/**
 * Where a built site says that it stands, with a slash at its end: `https://example.org/plan-site/`.
 *
 * @throws If its sitemap does not tell.
 */
export async function readRoot(dist: string): Promise<URL> {
	const sitemap = await readFile(join(dist, lastFile), 'utf8');
	const first = /<loc>([^<]+)<\/loc>/u.exec(sitemap)?.[1];
	if (first === undefined || !URL.canParse(first))
		throw new Error(`${dist}/${lastFile} names no address; run \`npm run build\` again.`);
	return new URL('./', first);
}

/** A warning about a site whose links work on this machine only; undefined for any other. */
export function warnOfLocalLinks({ origin }: URL): string | undefined {
	if (origin !== defaultSite) return undefined;
	return `No SITE_URL: canonical links, QR codes and citations name ${defaultSite}. Before you publish: SITE_URL=https://example.org npm run build`;
}

/** Number of pages of a built site. */
export async function countPages(dist: string): Promise<number> {
	const files = await readdir(dist, { recursive: true });
	return files.filter((name) => name.endsWith('.html')).length;
}
