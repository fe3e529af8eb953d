/**
 * `npm run bench:search`: what the search costs and finds, beside plain Pagefind on the same pages of the plan.
 *
 * A real browser asks the built site on a link of 1.6 Mbit/s with 150 ms a request; text is compressed by gzip. Times
 * are those of the machine it runs on: compare them within one run. `SEARCH_BEFORE=FOLDER` adds a row for another build
 * of the site, as that of the release before (its exact answer is its only one); `SEARCH_REQUESTS=1` lists what each
 * cold search asks for.
 */
import { type Browser, chromium } from '@playwright/test';
import { browserOptions } from '../../.config/browser.ts';
import { compareExactness } from './exactness.ts';
import { buildPlainIndex, timePlain, warmPlain } from './plain-pagefind.ts';
import { phone, type Sent, type SlowServer, startSlowServer } from './slow-server.ts';
import { type Moments, timeQuery } from './time-query.ts';

/** Language, first query, and further queries. */
const asked = [
	['zh', '无废城市', ['饮用水水源', '生态环境', '噪声', '加强固定源污染综合治理', '碳达峰']],
	['en', 'drinking water', ['environment', 'noise', 'zero-waste city', 'ozone', 'air quality']],
] as const;

/** How often each cold search is measured: the table has the median. */
const rounds = 3;

/** A way to search: its page, what to do when the box gets the focus, and how to ask. */
interface Contender {
	path: (locale: string) => string;
	focus: (page: Parameters<typeof timeQuery>[0]) => Promise<void>;
	ask: typeof timeQuery;
}

/** Bytes and milliseconds until something shows. */
interface Cost {
	bytes: number;
	ms: number;
}

/** What a moment cost: cold, and warm. `undefined` where it did not come. */
type Row = Readonly<Record<keyof Moments, { cold: Cost; warm: number } | undefined>> & {
	before: number;
};

const ours: Contender = {
	path: (locale) => `/${locale}/search/`,
	focus: (page) => page.locator('main input[name=q]').focus(),
	ask: timeQuery,
};
const plain: Contender = {
	path: (locale) => `/${locale}/about/`,
	focus: warmPlain,
	ask: timePlain,
};

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const sum = (sent: readonly Sent[]) => sent.reduce((total, { bytes }) => total + bytes, 0);
const isOfSearch = ({ path }: Sent) =>
	/\/pagefind|^\/plain\/|\/search\/\w+\.json|worker/u.test(path);

/** The first search on a fresh page, the box having had the focus for a second. */
async function measureCold(
	browser: Browser,
	server: SlowServer,
	{ path, focus, ask }: Contender,
	[locale, first]: (typeof asked)[number],
): Promise<{ before: number; costs: Partial<Record<keyof Moments, Cost>> }> {
	const context = await browser.newContext();
	const page = await context.newPage();
	server.setLink();
	server.takeRequests();
	await page.goto(server.origin + path(locale));
	await page.waitForLoadState('networkidle');
	const before = sum(server.takeRequests().filter(isOfSearch));
	server.setLink(phone);
	await focus(page);
	await page.waitForTimeout(1000);
	const { typed, ...moments } = await ask(page, first);
	const sent = server.takeRequests();
	await context.close();
	if (process.env.SEARCH_REQUESTS)
		for (const { path: file, bytes, at } of sent)
			console.log(`  ${Math.round(at - typed)} ms ${file} ${(bytes / 1024).toFixed(1)} KB`);
	const costs = Object.entries(moments).flatMap(([name, at]) =>
		at === undefined
			? []
			: [[name, { bytes: sum(sent.filter(({ done }) => done <= at)), ms: at - typed }]],
	);
	return { before, costs: Object.fromEntries(costs) as Partial<Record<keyof Moments, Cost>> };
}

/** Further searches when all is loaded, in milliseconds from the last key. */
async function measureWarm(
	browser: Browser,
	server: SlowServer,
	{ path, focus, ask }: Contender,
	[locale, first, further]: (typeof asked)[number],
): Promise<Partial<Record<keyof Moments, number>>[]> {
	const context = await browser.newContext();
	const page = await context.newPage();
	server.setLink();
	await page.goto(server.origin + path(locale));
	await focus(page);
	await ask(page, first);
	for (const query of further) await ask(page, query);
	const times: Partial<Record<keyof Moments, number>>[] = [];
	for (const query of [...further, first]) {
		const { typed, ...moments } = await ask(page, query);
		const shown = Object.entries(moments).flatMap(([name, at]) => (at ? [[name, at - typed]] : []));
		times.push(Object.fromEntries(shown) as Partial<Record<keyof Moments, number>>);
	}
	await context.close();
	return times;
}

async function measure(
	browser: Browser,
	server: SlowServer,
	contender: Contender,
	what: (typeof asked)[number],
): Promise<Row> {
	const colds: Awaited<ReturnType<typeof measureCold>>[] = [];
	for (let round = 0; round < rounds; round += 1)
		colds.push(await measureCold(browser, server, contender, what));
	const warms = await measureWarm(browser, server, contender, what);
	const rowOf = (name: keyof Moments) => {
		const costs = colds.flatMap(({ costs: all }) => all[name] ?? []);
		if (costs.length === 0) return undefined;
		const cold = {
			bytes: median(costs.map(({ bytes }) => bytes)),
			ms: median(costs.map(({ ms }) => ms)),
		};
		return { cold, warm: median(warms.flatMap((times) => times[name] ?? [])) };
	};
	return {
		before: Math.max(...colds.map(({ before }) => before)),
		exact: rowOf('exact'),
		whole: rowOf('whole'),
		elsewhere: rowOf('elsewhere'),
	};
}

const names: readonly (readonly [keyof Moments, string])[] = [
	['exact', 'exact answer'],
	['whole', 'with “also found”'],
	['elsewhere', 'with “elsewhere”'],
];
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const milliseconds = (ms: number) => (Number.isNaN(ms) ? '—' : `${Math.round(ms)} ms`);
const print = (cells: readonly string[]) => {
	console.log(cells.map((cell, index) => cell.padEnd([38, 12, 10, 10][index] ?? 0)).join(''));
};

const before = process.env.SEARCH_BEFORE;
const server = await startSlowServer({ '/': 'dist', '/plain/': await buildPlainIndex() });
const earlier = before === undefined ? undefined : await startSlowServer({ '/': before });
const browser = await chromium.launch(await browserOptions());
const contenders: readonly (readonly [string, Contender, SlowServer])[] = [
	['this search', ours, server],
	['plain Pagefind', plain, server],
	...(earlier ? [['before', ours, earlier] as const] : []),
];

print([
	'1.6 Mbit/s, 150 ms a request',
	'cold bytes',
	'cold',
	'warm',
	'loaded before the box has the focus',
]);
for (const what of asked)
	for (const [who, contender, from] of contenders) {
		// Only the Chinese pages are indexed for comparison.
		if (contender === plain && what[0] !== 'zh') continue;
		const row = await measure(browser, from, contender, what);
		for (const [name, label] of names) {
			const cost = row[name];
			if (!cost || (from === earlier && name === 'whole')) continue;
			print([
				`${who}, ${what[0]}: ${contender === plain ? 'first five results' : label}`,
				kilobytes(cost.cold.bytes),
				milliseconds(cost.cold.ms),
				milliseconds(cost.warm),
				kilobytes(row.before),
			]);
		}
	}
server.setLink();
for (const line of await compareExactness(browser, server)) console.log(line);
await browser.close();
server.close();
earlier?.close();
