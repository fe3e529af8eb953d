import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Locale } from '../../model/locale.ts';

/** What stands on a page beside its own words: what is hidden or works the page, names of facts, and asides. */
const beside = [
	'[hidden]',
	// Terms that have pages of their own.
	'.glossary a:not([href^="#"])',
	'.glossary td:not([lang])',
	'.vh',
	'.no-print',
	'.codes',
	'.unofficial',
	'.facts dt',
	'table:not(.printed) thead',
	'.lede small',
	'figure .links',
	'aside',
];

/** Files of a language that hold what results show: some four pages each, where one a page would be 800 files. */
const maxFragments = 100;

/**
 * Indexes the built pages with Pagefind, by its own convention: the layouts say with `data-pagefind-…` what each page
 * has to be found by. Each language has an index of its own. Short links, cards and pages in both languages repeat what
 * other pages say, and stay out of it.
 *
 * @param dist Folder of the built site; the index is written to `pagefind/` in it.
 * @returns The number of pages in the index.
 * @throws If Pagefind cannot start, read the pages, or write.
 */
export async function writeSiteIndex(dist: string, locales: readonly Locale[]): Promise<number> {
	try {
		const { index, errors } = await pagefind.createIndex({
			excludeSelectors: beside,
			maxFragments,
		});
		if (!index) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`);
		for (const locale of locales)
			refuse((await index.addDirectory({ path: dist, glob: `${locale}/**/*.html` })).errors);
		const folder = join(dist, 'pagefind');
		refuse((await index.writeFiles({ outputPath: folder })).errors);
		return await countPages(folder);
	} finally {
		await pagefind.close();
	}
}

async function countPages(folder: string): Promise<number> {
	const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
		languages: Record<string, { page_count: number }>;
	};
	return Object.values(entry.languages).reduce((sum, { page_count: count }) => sum + count, 0);
}

function refuse(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
