import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { decode } from './decode.ts';
import { readJson } from './dist.ts';
import { type Page, pages } from './pages.ts';
import { readSummaries } from './read-summaries.ts';

// What one gets who takes the text of a page and not its looks: find-in-page, bookmarks of a PDF, programs. That a
// sentence's element holds its words alone is tested in plan-html.test.ts.

const { nodes } = readJson('data/plan.json') as PlanExport;
const sentences = new Map(nodes.flatMap((node) => node.sentences.map((own) => [own.id, own])));

const textOf = ({ textContent }: HtmlElement) => decode(textContent);
const sentenceOf = (element: HtmlElement) => element.getAttributeValue('data-sentence') ?? '';

/** Pages with the plan's text in one language, embeds among them. */
const ofText = (locale: 'zh' | 'en') =>
	[...pages.values()].filter(({ path }) =>
		new RegExp(`^/${locale}/(?:plan|print|embed/plan)/`, 'u').test(path),
	);

test.each(['zh', 'en'] as const)(
	'the text of a paragraph in %s is its sentences, one after the other, and nothing else',
	(locale) => {
		let count = 0;
		for (const page of ofText(locale))
			for (const paragraph of page.root.querySelectorAll('.p')) {
				const own = paragraph.querySelectorAll('[data-sentence]').map(sentenceOf);
				expect(own.length, page.path).toBeGreaterThan(0);
				const words = own.map((id) => sentences.get(id)?.[locale]);
				expect(textOf(paragraph), page.path).toBe(words.join(locale === 'zh' ? '' : ' '));
				count += own.length;
			}
		// On its page, on that of its section or box, in its embed and in the print edition.
		expect(count).toBeGreaterThan(sentences.size * 3.5);
	},
);

test('in both languages a paragraph is its sentences with their translations, and its notes stand after them', () => {
	let count = 0;
	for (const page of pages.values()) {
		if (!/^\/bi\/(?:plan|print)\//u.test(page.path)) continue;
		for (const paragraph of page.root.querySelectorAll('.pairs')) {
			const own = paragraph.querySelectorAll('[data-sentence]').map(sentenceOf);
			const words = own.map((id) => `${sentences.get(id)?.zh}${sentences.get(id)?.en}`).join('');
			expect(textOf(paragraph).startsWith(words), page.path).toBe(true);
			const ours = paragraph.querySelectorAll('.notes').map(textOf).join('');
			expect(textOf(paragraph), page.path).toBe(words + ours);
			count += own.length;
		}
	}
	expect(count).toBeGreaterThan(sentences.size * 2.5);
});

/** How a node's heading reads: `一、背景与形势`, `1. 坚持…`, `Part I Background and Situation`; an item's on its own page has no number. */
function headingOf({ number, title }: PlanExport['nodes'][number], locale: 'zh' | 'en'): string {
	const words = title[locale] ?? title.zh;
	// The plan prints none.
	if (words === '') return { zh: '引言', en: 'Preamble' }[locale];
	const label = number?.[locale] ?? '';
	return label === '' || /[、）]$/u.test(label) ? label + words : `${label} ${words}`;
}

test('the text of every heading is the plan’s number and title, parted by spaces', () => {
	const expected = {
		zh: new Set(nodes.map((node) => headingOf(node, 'zh'))),
		en: new Set(nodes.map((node) => headingOf(node, 'en'))),
		bi: new Set(nodes.map((node) => `${headingOf(node, 'zh')} ${headingOf(node, 'en')}`)),
	};
	// Its identifier stands beside it, and ends in its number.
	const own = nodes.filter(({ kind }) => kind === 'item' || kind === 'task');
	const items = {
		zh: new Map(own.map(({ url, title }) => [url.zh, title.zh])),
		en: new Map(own.map(({ url, title }) => [url.en, title.en])),
		bi: new Map(
			own.map(({ url, title }) => [url.zh.replace('/zh/', '/bi/'), `${title.zh} ${title.en}`]),
		),
	};
	const { title } = (readJson('data/plan.json') as PlanExport).document;
	const whole = { zh: title.zh, en: title.en, bi: `${title.zh} ${title.en}` };
	let count = 0;
	for (const mode of ['zh', 'en', 'bi'] as const)
		for (const page of pages.values()) {
			if (!new RegExp(`^/${mode}/(?:plan/.|print/)`, 'u').test(page.path)) continue;
			for (const heading of page.root.querySelectorAll('h1, h2, h3, h4')) {
				if (heading.closest('.entries') !== null || heading.closest('main') === null) continue;
				const text = textOf(heading).trim();
				const isKnown = expected[mode].has(text) || text === whole[mode];
				const isItem = heading.tagName === 'h1' && items[mode].get(page.path) === text;
				expect(isKnown || isItem, `${page.path} “${text}”`).toBe(true);
				count += 1;
			}
		}
	expect(count).toBeGreaterThan(nodes.length * 6);
});

/** The text of a page's elements one after the other, as a program takes it that knows no style. */
const flowOf = (page: Page, selector: string) =>
	page.root.querySelectorAll(selector).map((element) => textOf(element).replaceAll(/\s+/gu, ' '));

test('numbers and heads stand apart from the words after them', () => {
	const task = pages.get('/zh/plan/3/4/2/');
	const box = pages.get('/zh/plan/box/4/');
	const embed = pages.get('/zh/embed/plan/box/4/');
	const contents = pages.get('/zh/plan/');
	if (!task || !box || !embed || !contents) return expect.fail('a page is missing');
	expect(flowOf(task, '.head')[0]).toMatch(/^ ?加强固定源污染综合治理 3\.4\.2 /u);
	expect(flowOf(task, '.tree')[0]).toContain('3.4.2 加强固定源污染综合治理');
	for (const page of [box, embed])
		expect(flowOf(page, '.box-item')[1]).toMatch(/^ ?2\. 水污染物减排 推进污水处理设施建设/u);
	// Our words stand between titles, and apart from them.
	const ours = readSummaries().get('1.1')?.zh ?? '';
	expect(ours).not.toBe('');
	expect(flowOf(contents, '.toc')[0]).toContain(
		` 引言 一、背景与形势 （一）“十三五”规划实施情况 ${ours} 1. `,
	);
	// An edition for paper names the printed page beside a heading, not in it.
	const print = pages.get('/zh/print/');
	expect(print && flowOf(print, '[id="1-title"]')[0]).toBe('一、背景与形势');
});
