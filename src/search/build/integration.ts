import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { readList } from '../../model/schemas/content-files.ts';
import { aliasGroupSchema } from '../../model/schemas/alias-group.ts';
import { glossaryTermSchema, isShown } from '../../model/schemas/glossary-term.ts';
import { buildIndex } from './build-index.ts';
import { type SearchedPlan, toEntries } from './entries.ts';
import { createChineseFinder, createEnglishFinder } from '../engine/find-term.ts';
import { loadEntries } from './load-entries.ts';
import { toOtherScripts } from './other-scripts.ts';
import { type SearchedAchievement, type SearchedIndicator, toRows } from './rows.ts';
import { type PackedText, packEntries } from './search-text.ts';
import { findSpellings } from './spellings.ts';
import { toUnitNames } from './unit-names.ts';

/** Folders below the site's root that hold what the search loads. */
const folders = ['pagefind', 'search'];

/**
 * Makes the search after the pages are built, from the data files that were built with them: Pagefind's index
 * in `pagefind/`, and in `search/` the text of each language, which proves what the index finds. In
 * development it serves those of the last build.
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
				const count = await writeSearch(fileURLToPath(dir));
				logger.info(`${count} records indexed`);
			},
		},
	};
}

/** Writes all that the search loads. Returns the number of records in the index. */
async function writeSearch(dist: string): Promise<number> {
	const read = async (name: string): Promise<unknown> =>
		JSON.parse(await readFile(join(dist, 'data', `${name}.json`), 'utf8'));
	const plan = (await read('plan')) as SearchedPlan;
	const rows = toRows(
		(await read('achievements')) as SearchedAchievement[],
		(await read('indicators')) as SearchedIndicator[],
		plan.document.tables,
	);
	const [zh, en] = [toEntries(plan, rows, 'zh'), toEntries(plan, rows, 'en')];
	const words = (entries: typeof zh) =>
		entries.flatMap(({ passages }) => passages.map(({ text }) => text));
	const spellings = findSpellings(words(en));
	const { files, records } = await buildIndex([
		{ entries: zh, finder: createChineseFinder() },
		{ entries: en, finder: createEnglishFinder(new Map(Object.entries(spellings))) },
	]);
	const groups = await loadEntries('content/aliases.yaml', aliasGroupSchema);
	const shared = {
		records: records.join(' '),
		aliases: groups.map(({ names }) => names),
		units: toUnitNames(readList('units')),
	};
	const texts: Record<string, PackedText> = {
		zh: { ...packEntries(zh), ...shared },
		en: { ...packEntries(en), ...shared },
	};
	const terms = await loadEntries('content/glossary.yaml', glossaryTermSchema);
	const scripts = toOtherScripts(words(zh).join(''), terms.filter(isShown));
	for (const { path, content } of files) await write(join(dist, 'pagefind', path), content);
	for (const [name, data] of Object.entries({ ...texts, spellings, scripts }))
		await write(join(dist, 'search', `${name}.json`), JSON.stringify(data));
	return records.length;
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}
