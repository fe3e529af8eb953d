import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { locales } from '../plan/locale.ts';
import { type SearchedPlan, toEntries } from './entries.ts';
import { toRecord } from './record.ts';
import { type SearchedAchievement, type SearchedIndicator, toRows } from './rows.ts';

/**
 * Indexes the plan with Pagefind after the pages are built, from the data files that were built with them.
 * In development it serves the index of the last build.
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
				const folder = fileURLToPath(new URL('dist/pagefind', `file://${process.cwd()}/`));
				if (existsSync(folder))
					server.middlewares.use(`${base}/pagefind`, sirv(folder, { dev: true }));
				else logger.warn('no search index yet: run `npm run build` once, then start again');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const count = await writeIndex(fileURLToPath(dir), (path) => `${base}${path}`);
				logger.info(`${count} records indexed`);
			},
		},
	};
}

/** Writes the index of both languages into `dist/pagefind/`. Returns the number of its records. */
async function writeIndex(dist: string, place: (path: string) => string): Promise<number> {
	const read = async (name: string): Promise<unknown> =>
		JSON.parse(await readFile(`${dist}data/${name}.json`, 'utf8'));
	const plan = (await read('plan')) as SearchedPlan;
	const rows = toRows(
		(await read('achievements')) as SearchedAchievement[],
		(await read('indicators')) as SearchedIndicator[],
		place,
	);
	const { index, errors } = await pagefind.createIndex();
	if (!index) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`);
	const records = locales.flatMap((locale) =>
		toEntries(plan, rows, locale).map((entry, order) => toRecord(entry, order, locale)),
	);
	for (const record of records) {
		const added = await index.addCustomRecord(record);
		if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('; ')}`);
	}
	const written = await index.writeFiles({ outputPath: `${dist}pagefind` });
	await pagefind.close();
	if (written.errors.length > 0)
		throw new Error(`Pagefind cannot write: ${written.errors.join('; ')}`);
	return records.length;
}
