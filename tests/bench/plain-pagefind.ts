import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as pagefind from 'pagefind';
import type { Moments } from './time-query.ts';

/** Pages of the plan in Chinese that hold one node each: their main part, and its words without spaces. */
export const leaves = readdirSync('dist/zh/plan', { recursive: true, encoding: 'utf8' })
	.filter((file) => /^(?:\d+\/\d+\/\d+|box\/\d+|notice|preamble)\/index\.html$/u.test(file))
	.map((file) => {
		const page = readFileSync(`dist/zh/plan/${file}`, 'utf8');
		const main = /<main.*<\/main>/su.exec(page)?.[0] ?? '';
		return {
			path: `/zh/plan/${file.replace('index.html', '')}`,
			html: `<html lang="zh-Hans"><body>${main}</body></html>`,
			text: main.replaceAll(/<[^>]*>|\s/gu, ''),
		};
	});

/** Indexes those pages with Pagefind as it comes. Returns the folder of the index. */
export async function buildPlainIndex(): Promise<string> {
	const { index } = await pagefind.createIndex();
	if (!index) throw new Error('Pagefind cannot start');
	for (const { path, html } of leaves) await index.addHTMLFile({ url: path, content: html });
	const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
	process.once('exit', () => {
		rmSync(folder, { recursive: true, force: true });
	});
	await index.writeFiles({ outputPath: folder });
	await pagefind.close();
	return folder;
}

/** Asks plain Pagefind, served at `/plain/`, for the addresses of pages that it finds. */
export async function askPlain(page: Page, query: string): Promise<string[]> {
	return page.evaluate(async (words) => {
		interface Result {
			data: () => Promise<{ url: string }>;
		}
		const address = '/plain/pagefind.js';
		const { search } = (await import(address)) as {
			search: (query: string) => Promise<{ results: Result[] }>;
		};
		const { results } = await search(words);
		return Promise.all(results.map(async ({ data }) => (await data()).url));
	}, query);
}

/** Starts plain Pagefind, as its own search box does when it gets the focus. */
export async function warmPlain(page: Page): Promise<void> {
	await page.evaluate(() => {
		const address = '/plain/pagefind.js';
		void import(address).then(({ init }: { init: () => Promise<void> }) => init());
	});
}

/** Asks plain Pagefind, and tells when the first five results could be shown. */
export async function timePlain(page: Page, query: string): Promise<Moments & { typed: number }> {
	const [typed, exact] = await page.evaluate(async (words) => {
		interface Result {
			data: () => Promise<unknown>;
		}
		const began = Date.now();
		const address = '/plain/pagefind.js';
		const { search } = (await import(address)) as {
			search: (query: string) => Promise<{ results: Result[] }>;
		};
		const { results } = await search(words);
		await Promise.all(results.slice(0, 5).map(({ data }) => data()));
		return [began, Date.now()] as const;
	}, query);
	return { typed, exact, whole: undefined, elsewhere: undefined };
}
