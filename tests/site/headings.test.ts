import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plan } from './built-plan.ts';
import { pages } from './pages.ts';

/** Where words begin in each title of the plan: cut by hand, and nowhere else may a line end. */
const words = new Map(
	readFileSync('tests/fixtures/headings/words.txt', 'utf8')
		.trim()
		.split('\n')
		.map((line) => [line.replaceAll('|', ''), new Set(offsets(line, '|'))] as const),
);

/** Offsets of a mark in a text, counted without the marks. */
function offsets(text: string, mark: string): number[] {
	const parts = text.split(mark);
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('').length);
}

/** Headings of a page as texts with `|` where a line may end. */
const headingsOf = (html: string) =>
	[...html.matchAll(/<(h[1-4])\b[^>]*>(.*?)<\/\1>/gsu)].map(([, , inner = '']) =>
		inner
			.replaceAll(/<wbr\s*\/?>/gu, '|')
			.replaceAll(/<[^>]*>/gu, '')
			.trim(),
	);

const headings = [...pages.values()]
	.filter(({ path, locale }) => locale === 'zh' && path.startsWith('/zh/plan/'))
	.flatMap(({ html }) => headingsOf(html));

/** Headings with the title of the plan that each ends in; its number comes before. */
const titled = headings.flatMap((heading) => {
	const text = heading.replaceAll('|', '');
	const title = [...words.keys()]
		.filter((known) => text.endsWith(known))
		.sort((a, b) => b.length - a.length)[0];
	return title === undefined ? [] : [{ heading, title, before: text.length - title.length }];
});

test('each title of the plan is cut into words by hand, and stands as a heading', () => {
	const titles = new Set(plan.nodes.map(({ title }) => title.zh).filter((title) => title !== ''));
	expect([...titles].filter((title) => !words.has(title))).toEqual([]);
	const shown = new Set(titled.map(({ title }) => title));
	const ofTables = new Set(
		plan.nodes.filter(({ kind }) => kind === 'table').map(({ title }) => title.zh),
	);
	expect([...titles].filter((title) => !shown.has(title) && !ofTables.has(title))).toEqual([]);
});

test('a line of a title of the plan may end between words, and never in one', () => {
	const wrong = titled.filter(({ heading, title, before }) =>
		offsets(heading, '|').some((at) => at !== before && !words.get(title)?.has(at - before)),
	);
	expect([...new Set(wrong.map(({ heading }) => heading))]).toEqual([]);
});

test('no stretch of a title that cannot be broken is longer than a line of a phone', () => {
	// 320 pixels hold eleven characters of a title.
	const stretches = titled.flatMap(({ heading }) => heading.split(/[|，、。“”（）《》\s]/u));
	expect(stretches.filter((stretch) => stretch.length > 11)).toEqual([]);
	expect(titled.length).toBeGreaterThan(200);
});
