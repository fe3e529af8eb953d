import type { AstroIntegration } from 'astro';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readList } from '../../model/schemas/content-files.ts';
import { formatRedirectPage } from './redirect-page.ts';

/**
 * Gives addresses that have gone to what they lead to now, after the pages are built: the address of a page gets a
 * page that redirects, that of a file the bytes of the other file, since programs that fetch files do not follow
 * pages. Sentences, which only the browser sees after the `#`, are redirected by src/site/lost-places/missing-place.ts.
 *
 * @throws If content/redirects.yaml has faults; the message names every one with its place.
 */
export function redirects(): AstroIntegration {
	let root = new URL('http://localhost');
	return {
		name: 'redirects',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = new URL(config.base.replace(/\/?$/u, '/'), config.site);
			},
			'astro:build:done': async ({ dir }) => {
				const dist = fileURLToPath(dir);
				for (const redirect of readList('redirects').filter(({ from }) => from.startsWith('/'))) {
					const isPage = redirect.from.endsWith('/');
					const path = join(dist, redirect.from, isPage ? 'index.html' : '');
					await mkdir(dirname(path), { recursive: true });
					const to = new URL(redirect.to.slice(1), root).href;
					if (isPage) await writeFile(path, formatRedirectPage(to, redirect));
					else await copyFile(join(dist, redirect.to), path);
				}
			},
		},
	};
}
