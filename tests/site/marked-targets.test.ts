import { expect, test } from 'vitest';
import type { Target } from '../../src/model/schemas/target.ts';
import { decode } from './decode.ts';
import { readJson } from './dist.ts';
import { fromRoot, type Page, pages } from './pages.ts';

// Numbers and dates in the text, and the entries of the list to which they lead.

const locales = ['zh', 'en'] as const;
const targets = new Map((readJson('data/targets.json') as Target[]).map((own) => [own.id, own]));

/** Marked numbers and dates on a page, each with its sentence, its words and the target to which it leads. */
function findMarks(page: Page) {
	return page.root.querySelectorAll('[data-sentence]').flatMap((element) =>
		element.querySelectorAll('a').flatMap((link) => {
			const href = fromRoot(page, link.getAttributeValue('href') ?? '');
			const [, locale, id] = /^\/(zh|en)\/targets\/#(.*)$/u.exec(href) ?? [];
			if (id === undefined) return [];
			const sentence = element.getAttributeValue('data-sentence');
			return [{ locale, id, sentence, words: decode(link.textContent) }];
		}),
	);
}

const texts = [...pages.values()].filter(({ path }) => /^\/(?:zh|en|bi)\/plan\//u.test(path));
const marks = texts.flatMap((page) => findMarks(page).map((mark) => ({ page, ...mark })));

test('a number in the text leads to a row of its language, and the row leads back to its sentence', () => {
	expect(marks.length).toBeGreaterThan(400);
	for (const { page, locale, id, sentence } of marks) {
		const place = `${page.path} ${id}`;
		if (page.locale !== null) expect(locale, place).toBe(page.locale);
		const list = pages.get(`/${locale}/targets/`);
		const row = list?.root.querySelector(`#${id}`);
		const back = row?.querySelector('a')?.getAttributeValue('href') ?? '';
		expect(targets.get(id)?.node, place).toBe(sentence);
		const [path = '', anchor = ''] = list ? fromRoot(list, back).split('#') : [];
		const element = pages.get(path)?.root.querySelector(`#${anchor}`);
		expect(element?.getAttributeValue('data-sentence'), place).toBe(sentence);
	}
});

test.each(locales)(
	'every quantity is marked on the page of its node in %s, or shares a mark',
	(locale) => {
		const own = marks.filter(({ page }) => page.locale === locale);
		for (const { id, node, kind, value, deadlineFrom } of targets.values()) {
			if (kind === 'milestone' && deadlineFrom !== undefined) continue;
			const marked = own.find((mark) => mark.id === id);
			if (marked) continue;
			// Another entry of the sentence has the same number or date.
			const shared = own.map((mark) => mark.sentence === node && targets.get(mark.id));
			expect(
				shared.some((other) => other && other.kind === kind && other.value === value),
				id,
			).toBe(true);
		}
	},
);

test('links in a sentence do not nest', () => {
	for (const { path, root } of texts)
		expect(root.querySelectorAll('[data-sentence] a a'), path).toEqual([]);
});

test('the print edition bears no marks', () => {
	for (const path of ['/zh/print/', '/en/print/', '/bi/print/']) {
		const page = pages.get(path);
		expect(page && findMarks(page), path).toEqual([]);
	}
});
