/**
 * `npm run bench:search`: what the search costs and finds, beside plain Pagefind on the same pages of the plan.
 *
 * A real browser asks the built site on a link of 1.6 Mbit/s with 150 ms a request; text is compressed by gzip.
 * Times are those of the machine it runs on: compare them within one run.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserOptions } from '../../.config/browser.ts';
import { typeQuery } from '../e2e/search-panel.ts';
import { allTexts, placesThatHold, randomOf } from '../site/truth.ts';
import { askPlain, buildPlainIndex, leaves } from './plain-pagefind.ts';
import { phone, type SlowServer, startSlowServer } from './slow-server.ts';

/** Language, first query, and second query. */
const pairs = [
	['zh', '无废城市', '饮用水水源'],
	['zh', '生态环境', '大气污染防治'],
	['zh', '加强固定源污染综合治理', '到 2025 年'],
	['en', '"zero-waste city"', 'drinking water'],
	['en', 'environment', '"air pollution prevention and control"'],
] as const;

/** How many random queries are compared with the truth. */
const compared = 120;

const seed = Number(process.env.SEARCH_SEED ?? 20210720);
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Types a query. Milliseconds from the last key to the results in the page. */
async function time(page: Page, query: string): Promise<number> {
	const began = performance.now();
	await typeQuery(page, query);
	return performance.now() - began;
}

/** A first and a second query, the box having had the focus for a second before. */
async function measureCost(
	browser: Browser,
	server: SlowServer,
	[locale, first, second]: (typeof pairs)[number],
): Promise<string> {
	const page = await browser.newPage();
	server.setLink();
	await page.goto(`${server.origin}/${locale}/search/`);
	await page.waitForLoadState('networkidle');
	server.setLink(phone);
	server.takeBytes();
	await page.locator('main input[name=q]').focus();
	await page.waitForTimeout(1000);
	const firstTime = await time(page, first);
	await page.waitForLoadState('networkidle');
	const firstBytes = server.takeBytes();
	const secondTime = await time(page, second);
	await page.waitForLoadState('networkidle');
	const secondBytes = server.takeBytes();
	await page.close();
	const told = (query: string, bytes: number, ms: number) =>
		`${query} ${kilobytes(bytes)}, ${Math.round(ms)} ms`;
	return `${locale}: first ${told(first, firstBytes, firstTime)}; then ${told(second, secondBytes, secondTime)}`;
}

/** Milliseconds from the last key to the results when all is loaded: the median of eleven. */
async function measureWarm(browser: Browser, { origin }: SlowServer): Promise<number> {
	const page = await browser.newPage();
	await page.goto(`${origin}/zh/search/?q=水`);
	await page.waitForSelector('[data-search-state=ready]');
	const times: number[] = [];
	for (let run = 0; run < 11; run += 1)
		times.push(await time(page, run % 2 === 0 ? '无废城市' : '水'));
	await page.close();
	return times.sort((a, b) => a - b)[5] ?? 0;
}

/** Random stretches of two to six Han characters. */
function drawQueries(): string[] {
	const random = randomOf(seed);
	const runs = allTexts('zh').flatMap(({ text }) => text.match(/\p{sc=Han}{2,}/gu) ?? []);
	const drawn = new Set<string>();
	while (drawn.size < compared) {
		const run = runs[random(runs.length)] ?? '';
		const length = Math.min(2 + random(5), run.length);
		const from = random(run.length - length + 1);
		drawn.add(run.slice(from, from + length));
	}
	return [...drawn];
}

/** Recall, precision, and how many queries are answered exactly. */
async function compare(
	queries: readonly string[],
	ask: (query: string) => Promise<readonly string[]>,
	truthOf: (query: string) => readonly string[],
): Promise<string> {
	let [right, wanted, shown, exact] = [0, 0, 0, 0];
	for (const query of queries) {
		const [found, truth] = [await ask(query), truthOf(query)];
		const common = found.filter((place) => truth.includes(place)).length;
		right += common;
		wanted += truth.length;
		shown += found.length;
		if (common === truth.length && common === found.length) exact += 1;
	}
	const ratio = (a: number, b: number) => (b === 0 ? 1 : a / b).toFixed(3);
	return `recall ${ratio(right, wanted)}, precision ${ratio(right, shown)}, ${exact} of ${queries.length} exact`;
}

const server = await startSlowServer({ '/': 'dist', '/plain/': await buildPlainIndex() });
const browser = await chromium.launch(await browserOptions());
const queries = drawQueries();

console.log('This search');
for (const pair of pairs) console.log(`  ${await measureCost(browser, server, pair)}`);
server.setLink();
console.log(
	`  warm: ${Math.round(await measureWarm(browser, server))} ms from the last key, median of 11`,
);
const page = await browser.newPage();
await page.goto(`${server.origin}/zh/search/`);
const ours = await compare(
	queries,
	async (query) => (await typeQuery(page, query)).places,
	(query) => placesThatHold('zh', query),
);
console.log(`  ${compared} random stretches: ${ours}`);

console.log('Plain Pagefind');
server.takeBytes();
await askPlain(page, queries[0] ?? '');
console.log(`  first ${queries[0] ?? ''} ${kilobytes(server.takeBytes())}`);
await askPlain(page, queries[1] ?? '');
console.log(`  then ${queries[1] ?? ''} ${kilobytes(server.takeBytes())}`);
const theirs = await compare(
	queries,
	(query) => askPlain(page, query),
	(query) => leaves.filter(({ text }) => text.includes(query)).map(({ path }) => path),
);
console.log(`  ${compared} random stretches: ${theirs}`);
await browser.close();
server.close();
