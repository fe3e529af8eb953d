import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { plan } from './plan.ts';

/** Titles of the plan, cut into words by hand. */
const cut = new Map(
	readFileSync('tests/fixtures/headings/words.txt', 'utf8')
		.trim()
		.split('\n')
		.map((line) => [line.replaceAll('|', ''), line] as const),
);

/** Whether a word begins at an offset of a title, or a sign stands beside it. */
function isBetweenWords(title: string, at: number): boolean {
	if (!/^\p{Script=Han}{2}$/u.test(title.slice(at - 1, at + 1))) return true;
	let offset = 0;
	for (const character of cut.get(title) ?? '') {
		if (character === '|' && offset === at) return true;
		if (character !== '|') offset += 1;
	}
	return false;
}

/** Titles in headings as they are drawn, with a line break where their lines end. */
const drawnTitles = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('main :is(h1, h2, h3)')].map((heading) => {
			const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			let drawn = '';
			let last = Infinity;
			for (let node = walker.nextNode(); node; node = walker.nextNode())
				for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					const box = range.getClientRects()[0];
					// Boxes of characters are higher than lines are apart.
					if (box && box.top > last + box.height / 2) drawn += '\n';
					if (box) last = box.top;
					drawn += node.textContent?.[at] ?? '';
				}
			return drawn.trim();
		}),
	);

for (const width of [320, 360])
	test(`at ${width} pixels, no line of a title of the plan ends inside a word`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height: 740 });
		const inside: string[] = [];
		let broken = 0;
		for (const node of plan.nodes) {
			if (!/^\/zh\/plan\/(?:\d+\/){1,3}$|\/box\//u.test(node.url.zh) || node.url.zh.includes('#'))
				continue;
			await page.goto(node.url.zh);
			for (const drawn of await drawnTitles(page)) {
				const text = drawn.replaceAll('\n', '');
				const title = [...cut.keys()]
					.filter((known) => text.endsWith(known))
					.sort((a, b) => b.length - a.length)[0];
				if (title === undefined || !drawn.includes('\n')) continue;
				broken += 1;
				const before = text.length - title.length;
				const ends = drawn
					.split('\n')
					.slice(0, -1)
					.map((_, index, lines) => lines.slice(0, index + 1).join('').length - before);
				if (ends.some((at) => at > 0 && !isBetweenWords(title, at)))
					inside.push(drawn.replaceAll('\n', '/'));
			}
		}
		expect(broken).toBeGreaterThan(20);
		expect(inside, `${inside.length} of ${broken} that have more than one line`).toEqual([]);
	});
