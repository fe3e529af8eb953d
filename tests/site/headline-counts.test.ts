import { expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import type { Target } from '../../src/model/schemas/target.ts';
import { readJson, readText } from './dist.ts';

// Counts that are quoted are of things: what the plan states in several places is one promise.

const targets = readJson('data/targets.json') as Target[];

/** Things among entries: each takes the least identifier of those it is the same as, until none changes. */
function countThings(own: readonly Target[]): number {
	const name = new Map(targets.map(({ id }) => [id, id]));
	const least = (ids: readonly string[]) => ids.map((id) => name.get(id) ?? id).toSorted()[0] ?? '';
	for (let changed = true; changed;) {
		changed = false;
		for (const { id, sameAs } of targets) {
			const found = least([id, ...sameAs]);
			for (const other of [id, ...sameAs]) {
				if (name.get(other) === found) continue;
				name.set(other, found);
				changed = true;
			}
		}
	}
	return new Set(own.map(({ id }) => name.get(id))).size;
}

const promised = targets.filter(({ role }) => role === 'target');
const dated = promised.filter(({ deadline }) => deadline !== null);
const quantities = promised.filter(({ kind }) => kind === 'quantity');
const inYear = (year: number) => dated.filter(({ deadline }) => deadline?.startsWith(String(year)));

const words = (html: string) =>
	html.replaceAll(/<(?:style|script|svg)[\s\S]*?<\/(?:style|script|svg)>|<[^>]*>/gu, '');
const read = (path: string) => words(readText(path));
const numbersOf = (text: string) => text.match(/\d+/gu)?.map(Number) ?? [];

// By hand: of 87 dated entries six pairs are one promise (2.3.1 s9 and 3.4.1, 2.3.1 s10 and 3.7.5, 2.3.1 s11 and 3.1.3,
// 3.5.1 s15 twice and box 4, 3.9.4 and box 8); of 51 quantities seven (2.3.1 s11 and 3.8.3, 2.3.1 s11 and 3.1.3, 3.5.1
// s15 twice and s18 and box 4, 3.5.2 and box 4, 3.6.4 and box 5).
test('there are 81 dated promises in 87 places, and 44 quantities in 51', () => {
	expect([countThings(dated), dated.length]).toEqual([81, 87]);
	expect([countThings(quantities), quantities.length]).toEqual([44, 51]);
});

const finding = (html: string, chart: string) =>
	words(
		html
			.split(`id="${chart}-finding"`)[1]
			?.split('</p>')[0]
			?.replace(/^[^>]*>/u, '') ?? '',
	);

test.each(locales)(
	'in %s the findings count things, and say how often they are stated',
	(locale) => {
		for (const page of [`${locale}/targets/index.html`, `${locale}/embed/targets/index.html`])
			expect(numbersOf(finding(readText(page), 'deadlines')).slice(0, 2), page).toEqual([81, 87]);
		for (const page of [`${locale}/plan/index.html`, `${locale}/embed/plan/index.html`])
			expect(numbersOf(finding(readText(page), 'numbers')).slice(0, 2), page).toEqual([44, 51]);
	},
);

test.each(locales)(
	'in %s the page of targets counts things where it describes itself',
	(locale) => {
		const html = readText(`${locale}/targets/index.html`);
		const [, description = ''] = /<meta name="description" content="([^"]*)"/u.exec(html) ?? [];
		const [, og = ''] = /<meta property="og:description" content="([^"]*)"/u.exec(html) ?? [];
		for (const text of [description, og])
			expect(numbersOf(text).slice(0, 4), text).toEqual([countThings(promised), 99, 81, 44]);
		expect(words(html).replaceAll(/\s+/gu, ' ')).toContain(description);
	},
);

test.each(locales)('in %s the home page counts things, also in each year', (locale) => {
	const text = read(`${locale}/index.html`);
	const said =
		locale === 'zh'
			? /为 81 项目标和任务写明了期限，共写了 87 处/u
			: /81 targets and tasks, stated 87 times/u;
	expect(text).toMatch(said);
	for (const year of [2021, 2022, 2023, 2025]) {
		const count = countThings(inYear(year));
		const link = locale === 'zh' ? `${year} 年 ${count} 项` : `${count} due in ${year}`;
		expect(text).toContain(link);
	}
	// One promise, the zero-waste city, has two years; without it the years would come to 81.
	const sum = [2021, 2022, 2023, 2025].reduce((all, year) => all + countThings(inYear(year)), 0);
	expect(sum).toBe(82);
	expect(text).toMatch(
		locale === 'zh'
			? /其中 1 项在不同地方写了不同的年份/u
			: /For 1 of them the plan gives different years/u,
	);
});

test.each(locales)('in %s the list of downloads tells of the charts what they say', (locale) => {
	const text = read(`${locale}/data/index.html`);
	expect(text).toContain(
		finding(readText(`${locale}/targets/index.html`), 'deadlines').slice(0, 40),
	);
	expect(text).toContain(finding(readText(`${locale}/plan/index.html`), 'numbers').slice(0, 30));
});
