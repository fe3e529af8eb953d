import { gzipSync } from 'node:zlib';
import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { readJson, readText } from './dist.ts';
import { decode } from './decode.ts';
import { fromRoot, type Page, pages, valuesOf } from './pages.ts';
import { readSummaries } from './read-summaries.ts';

// 解读: our words above the plan's, wherever they are shown. That they say what the sentences say is for the checks of
// content to hold.

const { nodes } = readJson('data/plan.json') as PlanExport;
const summaries = readSummaries();
const summed = nodes.filter(({ kind }) => ['task', 'box', 'section'].includes(kind));
const words = { zh: '本站解读', en: 'In brief, by this site' };

const flow = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
const textOf = ({ textContent }: HtmlElement) => decode(textContent);

/** The words of a summary on a page, without its links. */
function wordsOf(paragraph: HtmlElement): string {
	const links = new Set(paragraph.querySelectorAll('a').map(textOf));
	const text = paragraph.childNodes
		.filter((child) => !('tagName' in child) || child.tagName !== 'a')
		.map(({ textContent }) => decode(textContent))
		.join('');
	expect(links.size, 'links of a summary').toBeGreaterThan(0);
	// Where several links follow a claim there is a space between them.
	return text.replaceAll(/\s+/gu, '');
}

const pageOf = (path: string): Page => pages.get(path) ?? expect.fail(`there is no ${path}`);

test.each(['zh', 'en', 'bi'] as const)(
	'in %s every task, box and section says above its text what will be done, in words marked as ours',
	(mode) => {
		expect(summed.length).toBe(50 + 10 + 22);
		for (const { id, url } of summed) {
			const page = pageOf(mode === 'bi' ? url.zh.replace('/zh/', '/bi/') : url[mode]);
			const found = page.root.querySelectorAll('[data-summary]');
			expect(
				found.map((element) => element.getAttributeValue('data-summary')),
				page.path,
			).toEqual([id]);
			const [summary] = found;
			// Reading views leave out what is an `aside`.
			expect(summary?.tagName, page.path).toBe('aside');
			const locales = mode === 'bi' ? (['zh', 'en'] as const) : [mode];
			expect(summary?.querySelectorAll('p').map(wordsOf), page.path).toEqual(
				locales.map((locale) =>
					`${words[locale]}${summaries.get(id)?.[locale]}`.replaceAll(/\s+/gu, ''),
				),
			);
			const order = page.elements.filter(
				(element) => element === summary || element.hasAttribute('data-sentence'),
			);
			expect(order[0], page.path).toBe(summary);
		}
	},
);

test('every claim leads to its sentences, on the page where it shows them', () => {
	for (const { id, url } of summed) {
		const page = pageOf(url.zh);
		const claims = summaries.get(id)?.claims ?? [];
		const links = valuesOf(page, '[data-summary] a', 'href').map((href) => fromRoot(page, href));
		expect(links.length, page.path).toBeGreaterThanOrEqual(claims.length);
		for (const href of links) {
			const [path = '', anchor = ''] = href.split('#');
			const target = pages.get(path);
			expect(target, `${page.path} leads to ${href}`).toBeDefined();
			if (anchor !== '')
				expect(target?.ids.has(anchor), `${page.path} leads to ${href}`).toBe(true);
		}
		for (const { sentences } of claims)
			expect(
				sentences.some((sentence) =>
					links.some((href) => {
						const [path = '', anchor = ''] = href.split('#');
						const shown = pages.get(path)?.ids.get(anchor)?.getAttributeValue('data-sentence');
						return shown === sentence || !sentence.includes('/');
					}),
				),
				`${id} leads to none of ${sentences.join(', ')}`,
			).toBe(true);
	}
});

test('search engines, chats and previews are told the summary, marked as ours', () => {
	for (const locale of ['zh', 'en'] as const)
		for (const { id, url } of summed) {
			const said = summaries.get(id)?.[locale] ?? '';
			const [description] = valuesOf(pageOf(url[locale]), 'meta[name="description"]', 'content');
			expect(description).toContain(words[locale]);
			expect(description).toContain(said);
			const share = pageOf(`/${locale}/share/${id}/`);
			const [, chat = ''] = share.root
				.querySelectorAll('pre')
				.map(textOf)
				.filter((text) => text.includes('\n') || text.includes(said))
				.flatMap((text) => (text.includes(words[locale]) ? ['', text] : []));
			expect(chat, share.path).toContain(said);
		}
});

test.each(['zh', 'en'] as const)('lists in %s have the summaries under the names', (locale) => {
	const contents = flow(textOf(pageOf(`/${locale}/plan/`).root));
	const tasks = pageOf(`/${locale}/tasks/`);
	const rows = new Map(
		tasks.root
			.querySelectorAll('table.tasks tbody tr')
			.map((row) => [flow(textOf(row.querySelectorAll('td')[0] ?? row)), flow(textOf(row))]),
	);
	for (const { id, kind } of summed) {
		const said = flow(summaries.get(id)?.[locale] ?? '');
		expect(contents, id).toContain(said);
		if (kind === 'task') expect(rows.get(id), id).toContain(said);
	}
});

test('what is added to the hits of a search is small, and the same', () => {
	for (const locale of ['zh', 'en'] as const) {
		const file = `${locale}/summaries.json`;
		const texts = readJson(file) as Record<string, string>;
		for (const { id } of summed) expect(texts[id]).toBe(summaries.get(id)?.[locale]);
		// It is loaded once hits are shown.
		expect(gzipSync(readText(file)).length).toBeLessThan(10_240);
	}
});
