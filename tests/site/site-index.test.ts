import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { dist, files, readJson } from './dist.ts';
import { pages } from './pages.ts';

// The index of the whole site, as Pagefind wrote it, against the pages that it is made from.

/** A page in the index. */
interface Indexed {
	url: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

const signature = 'pagefind_dcd';

const indexed = files
	.filter((file) => file.startsWith('pagefind/fragment/'))
	.flatMap((file) => {
		const text = gunzipSync(readFileSync(new URL(file, dist))).toString('utf8');
		return Object.values(JSON.parse(text.slice(signature.length)) as Record<string, Indexed>);
	});

const of = (locale: string) => indexed.filter(({ url }) => url.startsWith(`/${locale}/`));

/** Letters and digits alone: the index parts words at tags, and marks ends of lines with full stops. */
const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').normalize('NFKC');

// Pagefind looks for an index of the page's language, then of its first part: `zh` serves zh-CN and zh-Hans alike.
test('each language has an index of its own, and Pagefind counts as many pages', () => {
	const { languages } = readJson('pagefind/pagefind-entry.json') as {
		languages: Record<string, { page_count: number }>;
	};
	expect(
		Object.fromEntries(Object.entries(languages).map(([tag, told]) => [tag, told.page_count])),
	).toEqual({ en: of('en').length, zh: of('zh').length });
	expect(of('zh')).toHaveLength(of('en').length);
});

test.each(['zh', 'en'] as const)(
	'the index of %s holds every sentence on the page of its place and on no other',
	(locale) => {
		const { nodes } = readJson('data/plan.json') as PlanExport;
		const pageOf = new Map(nodes.map(({ id, url }) => [id, url[locale].replace(/#.*/u, '')]));
		const sentences = nodes.flatMap(({ id, sentences: own }) =>
			own.map((sentence) => ({ page: pageOf.get(id) ?? '', text: bare(sentence[locale] ?? '') })),
		);
		expect(sentences.length).toBeGreaterThan(400);
		const ofPlan = of(locale)
			.filter(({ filters }) => filters.part?.[0] === 'plan')
			.map(({ url, content }) => ({ url, text: bare(content) }));
		for (const { text } of sentences) {
			// The plan itself says some things twice.
			const stated = sentences.filter((sentence) => sentence.text.includes(text));
			const expected = new Set(stated.map(({ page }) => page));
			const holding = ofPlan.filter((page) => page.text.includes(text)).map(({ url }) => url);
			expect([...new Set(holding)].sort(), text).toEqual([...expected].sort());
		}
	},
);

test.each(['zh', 'en'])(
	'the index of %s holds all pages but those that repeat others',
	(locale) => {
		const out = /^\/\w+\/(?:embed|share|set|print|search)\//u;
		const expected = [...pages.keys()].filter(
			(path) => path.startsWith(`/${locale}/`) && !out.test(path),
		);
		expect(expected.length).toBeGreaterThan(300);
		expect(
			of(locale)
				.map(({ url }) => url)
				.sort(),
		).toEqual(expected.sort());
	},
);

test('nothing stands in the index but pages of one language', () => {
	expect(indexed.filter(({ url }) => !/^\/(?:zh|en)\//u.test(url))).toEqual([]);
});

test.each([
	['/zh/glossary/ozone/', '刺激呼吸道'],
	['/en/glossary/ozone/', 'irritates the airways'],
	['/zh/notes/', '大禹鼎'],
	['/en/indicators/13/', 'Forest'],
	['/zh/about/', '非官方读本'],
])('%s is found by “%s”', (path, words) => {
	const page = indexed.find(({ url }) => url === path);
	expect(page && bare(page.content)).toContain(bare(words));
	expect(page?.meta.title).not.toBe('');
});

test('what works a page is not taken for its words', () => {
	for (const { url, content } of indexed) {
		expect(content, url).not.toMatch(/左右滑动|跳到正文|跳过图|Scroll sideways|Skip to|<iframe/u);
		// The notes and terms of a page of the plan have pages of their own.
		if (url.includes('/plan/')) expect(content, url).not.toMatch(/本页术语|Terms on this page/u);
	}
});
