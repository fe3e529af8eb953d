import type { AstroIntegration } from 'astro';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEntries } from '../../model/schemas/parse-entries.ts';
import { redirectSchema } from '../../model/schemas/redirect.ts';
import { formatRedirectPage } from './redirect-page.ts';

const file = 'content/redirects.yaml';

/**
 * Gives addresses that have gone to what they lead to now, after the pages are built: the address of a page gets a
 * page that redirects, that of a file the bytes of the other file, since programs that fetch files do not follow
 * pages. Sentences, which only the browser sees after the `#`, are redirected by src/site/lost-places/missing-place.ts.
 *
 * @throws If content/redirects.yaml cannot be read; `npm run check:data` tells where.
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
				const source = await readFile(file, 'utf8');
				const { value, problems } = parseEntries(
					file,
					source,
					redirectSchema,
					'schema',
					'redirects',
				);
				if (problems.length > 0) throw new Error(`${file} has faults; run \`npm run check:data\``);
				const dist = fileURLToPath(dir);
				for (const redirect of value.filter(({ from }) => from.startsWith('/'))) {
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
