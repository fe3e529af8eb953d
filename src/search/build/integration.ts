import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { Locale } from '../../model/locale.ts';
import { has } from '../../model/parts.ts';
import { readDocument, readList } from '../../model/schemas/content-files.ts';
import { isShown } from '../../model/schemas/glossary-term.ts';
import { siteLocales } from '../../model/site-locales.ts';
import { type SearchedPlan, toEntries } from './entries.ts';
import { toOtherWords } from './other-words.ts';
import { toPrintedTexts } from './printed-texts.ts';
import { readPrint } from './read-print.ts';
import { type SearchedResult, type SearchedIndicator, toRows } from './rows.ts';
import { type PackedText, packEntries } from './search-text.ts';
import { writeSiteIndex } from './site-index.ts';
import { findSpellings } from './spellings.ts';
import { findTraditional } from './traditional.ts';
import { toUnitNames } from '../../model/numbers/unit-names.ts';

/** Folders below the site's root that hold what the search loads. */
const folders = ['pagefind', 'search'];

/**
 * Makes the search after the pages are built: in `search/` the text of each language, from the data files that were
 * built with the pages, and in `pagefind/` the index of the whole site. In development it serves those of the last
 * build.
 */
export function searchIndex(): AstroIntegration {
	let base = '/';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/$/u, '');
			},
			'astro:server:setup': ({ server, logger }) => {
				for (const name of folders) {
					const folder = join(process.cwd(), 'dist', name);
					if (existsSync(folder))
						server.middlewares.use(`${base}/${name}`, sirv(folder, { dev: true }));
					else logger.warn('no search index yet: run `npm run build` once, then start again');
				}
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const places = await writeSearch(dist);
				const pages = await writeSiteIndex(dist, siteLocales);
				logger.info(`${places} places can be searched, ${pages} pages are in the index`);
			},
		},
	};
}

/** Writes all that answers exactly. Returns the number of places in it. */
async function writeSearch(dist: string): Promise<number> {
	const read = async (name: string): Promise<unknown> =>
		JSON.parse(await readFile(join(dist, 'data', `${name}.json`), 'utf8'));
	const plan = (await read('plan')) as SearchedPlan;
	const rows = toRows(
		has('results') ? ((await read('achievements')) as SearchedResult[]) : [],
		has('indicators') ? ((await read('indicators')) as SearchedIndicator[]) : [],
		plan.document.tables,
	);
	const print = await readPrint();
	const searched = siteLocales.map((locale) => ({
		locale,
		entries: toEntries(plan, rows, locale, print.paragraphs),
	}));
	const wordsOf = (wanted: Locale) =>
		searched
			.filter(({ locale }) => locale === wanted)
			.flatMap(({ entries }) => entries)
			.flatMap(({ passages }) => passages.map(({ text }) => text));
	const spellings = findSpellings(wordsOf('en'));
	const shared = {
		aliases: readList('aliases').map(({ names }) => names),
		units: toUnitNames(readList('units')),
	};
	const texts: Record<string, PackedText> = Object.fromEntries(
		searched.map(({ locale, entries }) => {
			const printed = toPrintedTexts(plan, readDocument(), print, locale);
			return [locale, { ...packEntries(entries), printed, ...shared }];
		}),
	);
	const terms = has('glossary') ? readList('glossary') : [];
	const words = toOtherWords({
		texts: { zh: wordsOf('zh'), en: has('translation') ? wordsOf('en') : [] },
		terms: terms.filter(isShown),
		everyday: readList('everyday'),
	});
	const characters = findTraditional(wordsOf('zh'));
	const others = { words, characters, ...(has('translation') && { spellings }) };
	for (const [name, data] of Object.entries({ ...texts, ...others }))
		await write(join(dist, 'search', `${name}.json`), JSON.stringify(data));
	return searched[0]?.entries.length ?? 0;
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}
