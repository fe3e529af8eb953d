import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAnchor } from '../../src/model/places/anchor.ts';
import { type GlossaryTerm, glossaryTermSchema } from '../../src/model/schemas/glossary-term.ts';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { decode } from './decode.ts';
import { readJson } from './dist.ts';
import { fromRoot, pages, valuesOf } from './pages.ts';
import { cells } from './seed.ts';

// The glossary and the terms in the text, told from content/glossary.yaml, plan.json and the seed's tables alone.

const locales = ['zh', 'en'] as const;
const { nodes } = readJson('data/plan.json') as PlanExport;
const sentences = nodes.flatMap((node) => node.sentences.map((own) => ({ ...own, node })));
const yaml = readFileSync(new URL('../../content/glossary.yaml', import.meta.url), 'utf8');
const terms = (parse(yaml) as GlossaryTerm[]).filter(({ kind }) => kind !== 'drafting');
const close = (text: string) => text.replaceAll(/\s/gu, '');

/** Sentences, headings and cells that hold a term, as the plan has them. */
const units = [...sentences.map(({ zh }) => zh), ...nodes.map(({ title }) => title.zh), ...cells];
const countOf = ({ zh }: GlossaryTerm) =>
	units.filter((unit) => close(unit).includes(close(zh))).length;
const withPage = terms.filter((term) => term.explanation !== undefined || countOf(term) >= 3);
const withoutPage = terms.filter((term) => !withPage.includes(term));

test.each(locales)(
	'what is explained, or stands in three places or more, has its page in %s; all terms are listed',
	(locale) => {
		const index = pages.get(`/${locale}/glossary/`);
		if (!index) return expect.fail('there is no glossary');
		const path = (id: string) => `/${locale}/glossary/${id}/`;
		const built = [...pages.keys()].filter((own) => own.startsWith(path('').slice(0, -1)));
		const expected = [path('').slice(0, -1), ...withPage.map(({ id }) => path(id))];
		expect(built.toSorted()).toEqual(expected.toSorted());
		const rows = index.root.querySelectorAll('tbody tr');
		expect(rows.map(({ id }) => id).toSorted()).toEqual(terms.map(({ id }) => id).toSorted());
		for (const row of rows) {
			const term = terms.find(({ id }) => id === row.id);
			if (!term) return expect.fail(`${row.id ?? ''} is no term`);
			const link = row.querySelector('th a');
			expect(decode(link?.textContent ?? '')).toBe(term[locale]);
			// Without a page it leads to itself, so that one can copy its address.
			const to = withPage.includes(term) ? path(term.id) : `/${locale}/glossary/#${term.id}`;
			expect(fromRoot(index, link?.getAttributeValue('href') ?? ''), term.zh).toBe(to);
			const count = row.querySelector('td.num')?.textContent ?? '';
			expect(Number(/\d+/u.exec(count)?.[0]), term.zh).toBe(countOf(term));
		}
	},
);

test.each(locales)('the row of a term without a page holds what a page would, in %s', (locale) => {
	const index = pages.get(`/${locale}/glossary/`);
	expect(withoutPage.length).toBeGreaterThan(400);
	for (const term of withoutPage) {
		const row = index?.ids.get(term.id);
		if (!index || !row) return expect.fail(`there is no row of ${term.zh}`);
		const links = row.querySelectorAll('a[data-place]');
		const found = links.map((link) => link.getAttributeValue('data-place') ?? '');
		const expected = sentences.filter(({ zh }) => close(zh).includes(close(term.zh)));
		expect(
			found.filter((place) => place.includes('/s')),
			term.zh,
		).toEqual(expected.map(({ id }) => id));
		expect(found, term.zh).toHaveLength(countOf(term));
		for (const [at, place] of found.entries()) {
			const sentence = expected.find(({ id }) => id === place);
			const [path = '', anchor] = fromRoot(index, links[at]?.getAttributeValue('href') ?? '').split(
				'#',
			);
			const target = anchor === undefined ? undefined : pages.get(path)?.ids.get(anchor);
			expect(pages.has(path), `${term.zh} ${place}`).toBe(true);
			if (sentence) expect(target?.getAttributeValue('data-sentence')).toBe(sentence.id);
		}
		for (const form of term.variants ?? [])
			expect(decode(row.textContent), term.zh).toContain(form);
	}
});

test('the page of the glossary has no other anchor that a term could have', () => {
	const index = pages.get('/en/glossary/');
	const own = [...(index?.ids.keys() ?? [])].filter((id) => !terms.some((term) => term.id === id));
	expect(own.length).toBeGreaterThan(1);
	const [term] = terms;
	for (const id of own)
		expect(glossaryTermSchema.safeParse({ ...term, id }).success, id).toBe(false);
	for (const { id } of terms) expect(readAnchor(`${id}。`)).toBe(id);
});

test.each(locales)(
	'the page of a term holds every sentence with it, in both languages, in %s',
	(locale) => {
		expect(withPage.length).toBeGreaterThan(200);
		for (const { id, zh } of withPage) {
			const page = pages.get(`/${locale}/glossary/${id}/`);
			if (!page) return expect.fail(`there is no page of ${zh}`);
			const items = page.root.querySelectorAll('.concordance > li').map((item) => ({
				place: item.querySelector('a')?.getAttributeValue('data-place') ?? '',
				words: decode(item.textContent),
				marked: item.querySelectorAll('mark').map((mark) => close(decode(mark.textContent))),
			}));
			const expected = sentences.filter((sentence) => close(sentence.zh).includes(close(zh)));
			const found = items.filter(({ place }) => place.includes('/s'));
			expect(
				found.map(({ place }) => place),
				zh,
			).toEqual(expected.map((sentence) => sentence.id));
			for (const [index, { words, marked }] of found.entries()) {
				expect(words, `${zh} in ${expected[index]?.id}`).toContain(expected[index]?.zh);
				expect(words, `${zh} in ${expected[index]?.id}`).toContain(expected[index]?.en);
				expect(marked, `${zh} in ${expected[index]?.id}`).toContain(close(zh));
			}
		}
	},
);

test.each(locales)(
	'a term that is explained is marked in the sentences that hold it, in %s',
	(locale) => {
		let marks = 0;
		for (const page of pages.values()) {
			if (!page.path.startsWith(`/${locale}/plan/`)) continue;
			const firsts = new Map<string, string | null | undefined>();
			for (const link of page.root.querySelectorAll('[data-sentence] a.term')) {
				marks += 1;
				const anchor = (link.getAttributeValue('href') ?? '').slice(1);
				const term = terms.find(({ id }) => anchor === `term-${id}`);
				const id = link.closest('[data-sentence]')?.getAttributeValue('data-sentence');
				const sentence = sentences.find((own) => own.id === id);
				expect(page.ids.has(anchor), `${page.path}#${anchor}`).toBe(true);
				expect(close(sentence?.zh ?? ''), id ?? '').toContain(close(term?.zh ?? '(no term)'));
				// Hovered and focused without JavaScript, it is explained by the style sheet.
				expect(decode(link.getAttributeValue('data-gloss') ?? '')).toBe(
					term?.explanation?.[locale],
				);
				// A listener hears the explanation where the term comes first, and once.
				const isFirst = !firsts.has(anchor) || firsts.get(anchor) === id;
				firsts.set(anchor, firsts.get(anchor) ?? id);
				const gloss = link.getAttributeValue('aria-describedby') ?? null;
				expect(gloss, `${page.path} ${id ?? ''}`).toBe(isFirst ? `gloss-${term?.id ?? ''}` : null);
				if (!isFirst) continue;
				const explained = page.root.querySelector(`[id="${gloss ?? ''}"]`);
				expect(decode(explained?.textContent ?? '')).toBe(term?.explanation?.[locale] ?? '');
			}
		}
		expect(marks).toBeGreaterThan(500);
		const zhTerms = ['污水零直排区', '三线一单', '肥药两制', '千吨万人'];
		for (const zh of zhTerms) {
			const { id } = terms.find((term) => term.zh === zh) ?? { id: '(no term)' };
			for (const { id: sentence, node } of sentences.filter((own) => own.zh.includes(zh))) {
				const page = pages.get(node.url[locale].split('#')[0] ?? '');
				const place = page?.root
					.querySelectorAll('[data-sentence]')
					.find((element) => element.getAttributeValue('data-sentence') === sentence);
				const hrefs = place?.querySelectorAll('a.term').map((a) => a.getAttributeValue('href'));
				expect(hrefs, `${zh} in ${sentence}`).toContain(`#term-${id}`);
			}
		}
	},
);

test('every English page says that it is no official text, and links to the Chinese', () => {
	for (const page of pages.values()) {
		if (page.locale !== 'en') continue;
		const [notice, ...others] = page.root.querySelectorAll('main .unofficial');
		expect(others, page.path).toEqual([]);
		expect(notice?.textContent, page.path).toContain('Unofficial AI translation');
		const [href = ''] = valuesOf(page, 'main .unofficial a', 'href');
		expect(fromRoot(page, href), page.path).toBe(page.path.replace('/en/', '/zh/'));
	}
});

test.each(locales)('every sentence in %s leads to its partner, without JavaScript', (locale) => {
	const other = locale === 'zh' ? 'en' : 'zh';
	for (const { id, node } of sentences) {
		const [path = ''] = node.url[locale].split('#');
		const page = pages.get(path);
		const place = page?.root
			.querySelectorAll('[data-sentence]')
			.find((element) => element.getAttributeValue('data-sentence') === id);
		const link = place?.parent
			?.querySelectorAll('a.other')
			.map((a) => a.getAttributeValue('href') ?? '')
			.find((href) => page && fromRoot(page, href).endsWith(`#${place.id ?? ''}`));
		expect(page && fromRoot(page, link ?? ''), id).toBe(
			`/${other}${path.slice(3)}#${place?.id ?? ''}`,
		);
	}
});

test.each(locales)('the report shows that nothing disagrees, in %s', (locale) => {
	const page = pages.get(`/${locale}/checks/`);
	const rows = page?.root.querySelectorAll('tr[data-check]') ?? [];
	expect(rows.length).toBeGreaterThanOrEqual(9);
	for (const row of rows) {
		const counts = row
			.querySelectorAll('td')
			.map((cell) => Number(cell.textContent.replaceAll(/\D/gu, '')));
		const [compared = 0, agree, explained = 0, unexplained] = counts;
		expect(unexplained, row.getAttributeValue('data-check') ?? '').toBe(0);
		expect(agree).toBe(compared - explained);
		expect(compared).toBeGreaterThan(0);
	}
	expect(page?.root.querySelector('main dd')?.textContent).toContain(String(sentences.length));
});
