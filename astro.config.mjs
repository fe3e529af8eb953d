// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/checks/integration.ts';
import { redirects } from './src/checks/registry/integration.ts';
import { searchIndex } from './src/search/build/integration.ts';
import { readAddress } from './src/serve/read-address.ts';
import { addAlternates } from './src/files/catalog/sitemap-links.ts';

const { site, base } = readAddress(process.env);
const root = new URL(base, site).href.replace(/\/$/u, '');

/** Every page names its script and its style: a hash says enough, and is short. */
const names = {
	entryFileNames: '_astro/[hash].js',
	chunkFileNames: '_astro/[hash].js',
	assetFileNames: '_astro/[hash][extname]',
};

export default defineConfig({
	site,
	base,
	// Addresses of pages end with a slash (tests/site/links.test.ts). With `always`, files of a route whose own name has no
	// ending need one too (https://github.com/withastro/astro/issues/16338): src/pages/[...file].ts.
	trailingSlash: 'ignore',
	integrations: [
		contentChecks(),
		// Makes .mdx files entries of collections; src/model/reader/words-loader.ts says why none is compiled.
		mdx(),
		searchIndex(),
		redirects(),
		// Comes last: where the sitemap is, the build came to its end (src/serve/built-site.ts).
		sitemap({
			// Short links lead to pages that are listed; cards are parts of them.
			filter: (page) =>
				/^\/(?:(?:zh|en)\/(?!(?:embed|share)\/).*)?$/u.test(page.slice(root.length)),
			serialize: addAlternates(root),
		}),
	],
	// The declared floor: WeChat's web view, iOS 15, Chromium 90.
	vite: {
		environments: { client: { build: { rolldownOptions: { output: names } } } },
		// Parts of the worker are loaded as they are needed.
		worker: { format: 'es' },
		build: {
			target: ['chrome90', 'safari15'],
			cssTarget: ['chrome90', 'safari15', 'ios15'],
			// Scripts stay files of their own, which a strict content security policy needs.
			assetsInlineLimit: 0,
			rolldownOptions: {
				output: { assetFileNames: names.assetFileNames },
			},
		},
	},
	// Pictures are painted beside the thread of JavaScript: the next pages are made meanwhile.
	build: { inlineStylesheets: 'never', concurrency: 4 },
});
