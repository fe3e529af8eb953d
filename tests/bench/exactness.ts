import type { Browser } from '@playwright/test';
import { typeQuery } from '../e2e/search-panel.ts';
import { allTexts, placesThatHold, randomOf } from '../site/truth.ts';
import { askPlain, leaves } from './plain-pagefind.ts';
import type { SlowServer } from './slow-server.ts';

/** How many random queries are compared with the truth. */
const compared = 120;

const seed = Number(process.env.SEARCH_SEED ?? 20210720);

/** How often this search and plain Pagefind answer random stretches of two to six Han characters exactly. */
export async function compareExactness(browser: Browser, server: SlowServer): Promise<string[]> {
	const queries = drawQueries();
	const page = await browser.newPage();
	await page.goto(`${server.origin}/zh/search/`);
	const ours = await compare(
		queries,
		async (query) => (await typeQuery(page, query)).places,
		(query) => placesThatHold('zh', query),
	);
	const theirs = await compare(
		queries,
		(query) => askPlain(page, query),
		(query) => leaves.filter(({ text }) => text.includes(query)).map(({ path }) => path),
	);
	await page.close();
	return [`this search, random stretches: ${ours}`, `plain Pagefind, random stretches: ${theirs}`];
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
