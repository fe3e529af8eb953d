import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { decode } from './decode.ts';
import { readJson, readText, siteRoot } from './dist.ts';
import { fromRoot, pages, valuesOf } from './pages.ts';

// Embeds with places of the plan, for other people's pages. That each sentence's element reads as the plan and has
// the right language is tested in plan-html.test.ts, on every page where it stands.

const locales = ['zh', 'en'] as const;
const { nodes } = readJson('data/plan.json') as PlanExport;
const owners = nodes.filter(
	({ kind, sentences }) => kind === 'box' || (sentences.length > 0 && kind !== 'box-item'),
);

/** The embed of a node in a language. */
function embedOf(id: string, locale: 'zh' | 'en') {
	const url = nodes.find((node) => node.id === id)?.url[locale] ?? '';
	const path = url.replace(`/${locale}/`, `/${locale}/embed/`);
	const page = pages.get(path);
	if (!page) throw new Error(`there is no embed ${path} of ${id}`);
	return { url, page };
}

test.each(locales)(
	'every task, item, box and other text of the plan has an embed in %s',
	(locale) => {
		const embeds = [...pages.keys()].filter((path) =>
			new RegExp(`^/${locale}/embed/plan/.`, 'u').test(path),
		);
		expect(embeds).toHaveLength(owners.length);
		for (const kind of ['task', 'item', 'box'])
			for (const { id } of nodes.filter((node) => node.kind === kind))
				expect(embeds, id).toContain(embedOf(id, locale).page.path);
	},
);

test.each(locales)('every sentence is in its embed in %s, under its anchor, in order', (locale) => {
	let count = 0;
	for (const owner of owners) {
		const { page } = embedOf(owner.id, locale);
		const shown = nodes.filter(({ id, kind, parent }) =>
			kind === 'box-item' ? parent === owner.id : id === owner.id,
		);
		const expected = shown.flatMap(({ id, kind, sentences }) =>
			sentences.map((sentence) => {
				const item = kind === 'box-item' ? `item-${id.split('.')[1]}-` : '';
				return {
					anchor: item + (sentence.id.split('/')[1] ?? ''),
					id: sentence.id,
					text: sentence[locale],
				};
			}),
		);
		const found = page.root.querySelectorAll('[data-sentence]').map((element) => ({
			anchor: element.id,
			id: element.getAttributeValue('data-sentence'),
			text: decode(element.textContent),
		}));
		expect(found, page.path).toEqual(expected);
		count += found.length;
	}
	expect(count).toBe(nodes.flatMap(({ sentences }) => sentences).length);
});

test.each(locales)('a box’s embed in %s has its items under their anchors', (locale) => {
	const items = nodes.filter(({ kind }) => kind === 'box-item');
	expect(items).toHaveLength(30);
	for (const { id, parent, title } of items) {
		const { page } = embedOf(parent ?? '', locale);
		const heading = page.root.querySelector(`[id="item-${id.split('.')[1]}"] > h2`);
		expect(decode(heading?.textContent ?? ''), id).toContain(title[locale]);
	}
});

test.each(locales)('an embed in %s needs no script, and is part of its page', (locale) => {
	for (const { id, title } of owners) {
		const { url, page } = embedOf(id, locale);
		expect(page.root.querySelectorAll('script'), page.path).toHaveLength(0);
		expect(valuesOf(page, 'meta[name="robots"]', 'content'), page.path).toEqual(['noindex']);
		expect(valuesOf(page, 'link[rel="canonical"]', 'href'), page.path).toEqual([siteRoot + url]);
		expect(readText('sitemap-0.xml')).not.toContain(`${siteRoot}${page.path}<`);
		const heading = decode(page.root.querySelector('h1')?.textContent ?? '');
		expect(heading, page.path).toContain(title[locale] ?? title.zh);
	}
});

test.each(locales)(
	'links in an embed in %s leave the frame, but to its partner and back',
	(locale) => {
		for (const { id } of owners) {
			const { url, page } = embedOf(id, locale);
			const links = page.root.querySelectorAll('a').map((link) => ({
				to: fromRoot(page, decode(link.getAttributeValue('href') ?? '')),
				target: link.getAttributeValue('target'),
			}));
			const inside = links.filter(({ target }) => target === null).map(({ to }) => to);
			const partner = locale === 'zh' ? 'en' : 'zh';
			expect([...new Set(inside)].sort(), page.path).toEqual(
				[page.path.replace(locale, partner), `${page.path}#main`].sort(),
			);
			const outside = links.filter(({ target }) => target !== null);
			expect(new Set(outside.map(({ target }) => target)), page.path).toEqual(new Set(['_top']));
			expect(outside.map(({ to }) => to)).toContain(url);
			const footer = decode(page.root.querySelector('footer')?.textContent ?? '');
			expect(footer, page.path).toContain('衢发改发〔2021〕46号');
		}
	},
);

test('an embed with its style weighs at most 7 KB, and most at most 5', () => {
	const weights = locales
		.flatMap((locale) => owners.map(({ id }) => embedOf(id, locale).page))
		.map((page) => {
			const sheets = valuesOf(page, 'link[rel="stylesheet"]', 'href');
			expect(sheets, page.path).toHaveLength(1);
			return [page.html, readText(fromRoot(page, sheets[0] ?? '').slice(1))]
				.map((text) => gzipSync(text).length)
				.reduce((sum, length) => sum + length, 0);
		})
		.sort((a, b) => a - b);
	expect(weights[Math.floor(weights.length / 2)]).toBeLessThan(5 * 1024);
	expect(weights.at(-1)).toBeLessThan(7 * 1024);
});

test.each(locales)('the sharing pages in %s offer the code of an embed that there is', (locale) => {
	const offered = [...pages.values()].flatMap((page) => {
		const area = page.root.querySelector('.codes textarea[data-heights]');
		return page.path.startsWith(`/${locale}/share/`) && area ? [{ page, area }] : [];
	});
	expect(offered.length).toBeGreaterThan(60);
	for (const { page, area } of offered) {
		const code = decode(area.textContent);
		const [, src = '', title = '', height = '0'] =
			/^<iframe src="([^"]+)" title="([^"]+)" width="100%" height="(\d+)" frameborder="0" loading="lazy"><\/iframe>$/u.exec(
				code,
			) ?? [];
		const embed = pages.get(src.replace(siteRoot, ''));
		expect(embed, code).toBeDefined();
		expect(title).toMatch(locale === 'zh' ? /规划/u : /Five-Year Plan/u);
		const heights = JSON.parse(decode(area.getAttributeValue('data-heights') ?? '')) as object;
		// Every sentence that can be chosen has a frame of its own.
		const chosen = valuesOf(page, '[data-sentence]', 'data-sentence');
		expect(Object.keys(heights).sort(), page.path).toEqual(chosen.sort());
		for (const one of [...(Object.values(heights) as number[]), Number(height)]) {
			expect(one, page.path).toBeGreaterThan(200);
			expect(one, page.path).toBeLessThanOrEqual(640);
		}
	}
});
