import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { translate } from '../../src/words/translate.ts';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import type { Site } from '../../src/model/schemas/site.ts';
import { dist, readJson, readText, siteRoot } from './dist.ts';
import { decode } from './decode.ts';
import { fromRoot, type Page, pages, partnersOf, valuesOf } from './pages.ts';

// What frames a page: head, breadcrumbs, skip link, language switch, footer. Titles, descriptions,
// canonical addresses and the paths of hreflang links are tested in plan-html.test.ts.

const locales = ['zh', 'en'] as const;
const languageTags = { zh: 'zh-Hans', en: 'en' };
const all = [...pages.values()];
const inLanguages = all.filter(
	(page): page is Page & { locale: 'zh' | 'en' } => page.locale !== null,
);
const shortLinks = all.filter(
	({ path }) => /^\/[^/]+\/$/u.test(path) && !/^\/(?:zh|en)\/$/u.test(path),
);
const { nodes } = readJson('data/plan.json') as PlanExport;

test('every page names its language, and has one main heading and one title', () => {
	for (const page of all) {
		const language = languageTags[page.locale ?? 'zh'];
		expect(valuesOf(page, 'html', 'lang'), page.path).toEqual([language]);
		expect(page.root.querySelectorAll('h1'), page.path).toHaveLength(1);
		const titles = page.root.querySelectorAll('title').map(({ textContent }) => textContent.trim());
		expect(titles, page.path).toEqual([expect.stringMatching(/\S/u)]);
	}
});

test('the front page and the page for what is not found say what they are', () => {
	for (const path of ['/', '/404.html']) {
		const page = pages.get(path);
		if (!page) return expect.fail(`there is no ${path}`);
		expect(valuesOf(page, 'meta[name="description"]', 'content'), path).toHaveLength(1);
		expect(valuesOf(page, 'link[rel="canonical"]', 'href'), path).toEqual([siteRoot + path]);
	}
	const notFound = pages.get('/404.html');
	expect(notFound && valuesOf(notFound, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
});

test('pages that a page names as its partners name it in return', () => {
	expect(inLanguages.length).toBeGreaterThan(200);
	for (const page of inLanguages) {
		const partners = partnersOf(page);
		expect(Object.keys(partners).sort(), page.path).toEqual(['en', 'x-default', 'zh-Hans']);
		for (const partner of Object.values(partners)) {
			const named = pages.get(partner);
			const inReturn = named && partnersOf(named)[languageTags[page.locale]];
			expect(inReturn, `${partner}, partner of ${page.path}`).toBe(page.path);
		}
	}
});

test('a page for readers of other languages shows its words, and leads nowhere by itself', () => {
	for (const page of inLanguages) {
		const fallback = partnersOf(page)['x-default'] ?? '';
		expect(fallback, page.path).toBe(
			page.path.length === 4 ? '/' : page.path.replace('/en/', '/zh/'),
		);
	}
});

test('a page in both languages is no partner of the pages in one, which are the ones to be found', () => {
	const both = all.filter(({ path }) => path.startsWith('/bi/'));
	expect(both.length).toBeGreaterThan(90);
	for (const page of both) {
		expect(partnersOf(page), page.path).toEqual({});
		expect(valuesOf(page, 'meta[name="robots"]', 'content'), page.path).toEqual(['noindex']);
	}
});

test('every page but short links and embeds tells where changes are to be had', () => {
	const whole = all.filter((page) => !shortLinks.includes(page) && !page.path.includes('/embed/'));
	expect(whole.length).toBeGreaterThan(1000);
	for (const page of whole) {
		const feeds = valuesOf(page, 'link[type="application/atom+xml"]', 'href');
		expect(
			feeds.map((href) => fromRoot(page, href)),
			page.path,
		).toEqual(['/feed.xml']);
	}
});

test('the place of a short link is the one in both languages', () => {
	expect(shortLinks.length).toBeGreaterThan(nodes.length);
	for (const page of shortLinks) {
		const { 'zh-Hans': zh = '', en } = partnersOf(page);
		expect(en, page.path).toBe(zh.replace('/zh/', '/en/'));
		expect(valuesOf(page, 'link[rel="canonical"]', 'href'), page.path).toEqual([siteRoot + zh]);
	}
});

test('every page in a language has theme colors for light and dark, icons and a manifest', () => {
	for (const page of inLanguages) {
		const colors = valuesOf(page, 'meta[name="theme-color"]', 'content');
		const media = valuesOf(page, 'meta[name="theme-color"]', 'media');
		expect(colors, page.path).toHaveLength(2);
		for (const color of colors) expect(color, page.path).toMatch(/^#[\da-f]{6}$/u);
		expect(media.sort(), page.path).toEqual([
			'(prefers-color-scheme: dark)',
			'(prefers-color-scheme: light)',
		]);
		for (const rel of ['icon', 'apple-touch-icon', 'manifest'])
			expect(valuesOf(page, `link[rel="${rel}"]`, 'href'), page.path).not.toHaveLength(0);
	}
});

test('icons are what their links and the manifest say', () => {
	interface Icon {
		src: string;
		type: string;
		sizes: string;
	}
	const { icons, ...manifest } = readJson('site.webmanifest') as Record<string, string> & {
		icons: Icon[];
	};
	for (const key of ['name', 'short_name', 'start_url', 'theme_color', 'background_color', 'lang'])
		expect(manifest[key], key).toMatch(/\S/u);
	expect(icons.map(({ sizes }) => sizes)).toEqual(
		expect.arrayContaining(['any', '192x192', '512x512']),
	);
	const home = pages.get('/zh/');
	if (!home) return expect.fail('there is no /zh/');
	const touchIcon = valuesOf(home, 'link[rel="apple-touch-icon"]', 'href')[0] ?? '';
	for (const { src, type, sizes } of [
		...icons,
		{ src: touchIcon, type: 'image/png', sizes: '180x180' },
	]) {
		const path = fromRoot(home, src).slice(1);
		if (type === 'image/svg+xml') {
			expect(readText(path), path).toMatch(/^\s*<svg[\s>]/u);
			continue;
		}
		// PNG, https://www.w3.org/TR/png-3/: eight bytes of signature; width and height at 16 and 20.
		const bytes = readFileSync(new URL(path, dist));
		expect(bytes.subarray(1, 4).toString('latin1'), path).toBe('PNG');
		expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, path).toBe(sizes);
	}
});

test.each(locales)(
	'pages of the plan in %s have breadcrumbs from home to their parent',
	(locale) => {
		const byId = new Map(nodes.map((node) => [node.id, node]));
		const label = translate(locale, 'nav.breadcrumbs');
		for (const { id, kind, parent, url } of nodes) {
			if (kind === 'box-item' || kind === 'table') continue;
			const above: string[] = [];
			for (let next = byId.get(parent ?? ''); next; next = byId.get(next.parent ?? ''))
				above.unshift(next.url[locale]);
			const page = pages.get(url[locale]);
			if (!page) return expect.fail(`there is no page of ${id}`);
			const crumbs = valuesOf(page, `nav[aria-label="${label}"] a`, 'href');
			expect(
				crumbs.map((href) => fromRoot(page, href)),
				page.path,
			).toEqual([`/${locale}/`, `/${locale}/plan/`, ...above]);
		}
	},
);

test('the first thing that takes focus is a link to the main text', () => {
	// An embed for somebody else's page has nothing to skip.
	for (const page of inLanguages.filter(({ path }) => !path.includes('/embed/'))) {
		const first = page.root.querySelector('body a, body button, body input, body summary');
		expect(first?.getAttributeValue('href'), page.path).toBe('#main');
		expect(first?.textContent, page.path).toContain(translate(page.locale, 'nav.skipToContent'));
		expect(page.root.querySelectorAll('main#main'), page.path).toHaveLength(1);
	}
});

test('every language switch leads to the page in the other language', () => {
	for (const page of inLanguages) {
		const other = page.locale === 'zh' ? 'en' : 'zh';
		const links = valuesOf(page, `a[data-language-switch="${other}"]`, 'href');
		expect(links.length, page.path).toBeGreaterThan(0);
		const partner = page.path.replace(`/${page.locale}/`, `/${other}/`);
		for (const link of links) expect(fromRoot(page, link), page.path).toBe(partner);
	}
});

test('robots.txt lets everybody in and names the sitemap by its whole address', () => {
	const lines = readText('robots.txt').trim().split('\n');
	expect(lines).toContain('User-agent: *');
	expect(lines).toContain('Allow: /');
	expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual([]);
	expect(lines.at(-1)).toMatch(/^Sitemap: https?:\/\/.+\/sitemap-index\.xml$/u);
});

test('the footer has the slots that content/site.yaml fills, and only those', () => {
	const yaml = readFileSync(new URL('../../content/site.yaml', import.meta.url), 'utf8');
	const { site } = parse(yaml) as { site: Site };
	// An embed has a source in its place.
	for (const page of inLanguages.filter(({ path }) => !path.includes('/embed/'))) {
		const text = (key: Parameters<typeof translate>[1]) =>
			translate(page.locale, key, { name: site.operator?.[page.locale] ?? '' });
		const footer = page.root.querySelector('footer');
		const words = decode(footer?.textContent ?? '');
		const links = valuesOf(page, 'footer a', 'href').join(' ');
		expect({
			operator: words.includes(text('footer.operator')),
			contact: words.includes(text('footer.contact')),
			icp: links.includes('beian.miit.gov.cn'),
			publicSecurity: links.includes('beian.mps.gov.cn'),
			report: words.includes(text('report.link')),
		}).toEqual({
			operator: site.operator !== null,
			contact: site.contact !== null,
			icp: site.icp !== null,
			publicSecurity: site.publicSecurity !== null,
			report: site.report !== null,
		});
	}
});
