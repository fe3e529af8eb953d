import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { imagePath } from '../../src/drawings/share-images/image-path.ts';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { decode } from './decode.ts';
import { dist, readJson, siteRoot } from './dist.ts';
import { fromRoot, type Page, pages, valuesOf } from './pages.ts';
import { readSummaries } from './read-summaries.ts';

// What a page says of itself where its address is shared: https://ogp.me/

const all = [...pages.values()];
const { nodes } = readJson('data/plan.json') as PlanExport;
const own = nodes.filter(({ kind }) => kind !== 'box-item' && kind !== 'table');
/** Path below which the site stands; addresses in plan.json have it. */
const base = new URL(siteRoot).pathname.replace(/\/$/u, '');
const rows = (readJson('data/indicators.json') as { id: string }[]).map(({ id }) => `i${id}`);

const summaries = readSummaries();

/** What a line of ours rests on: the words of a sentence, or all of a row of a table. */
function textOf(place: string, locale: 'zh' | 'en'): string {
	const sentence = nodes.flatMap((node) => node.sentences).find(({ id }) => id === place);
	if (sentence) return sentence[locale] ?? '';
	const row = [
		...(readJson('data/indicators.json') as { id: string }[]).map((own) => ({
			...own,
			id: `i${own.id}`,
		})),
		...(readJson('data/achievements.json') as { id: string }[]),
	].find(({ id }) => id === place);
	return JSON.stringify(row);
}

const valueOf = (page: Page, property: string) =>
	valuesOf(page, `meta[property="og:${property}"]`, 'content');

/** Whether a page leads to both languages: the front page and the short links do. */
const isShared = ({ path }: Page) => /^\/(?!zh\/|en\/|bi\/)(?:[^/]+\/)?$/u.test(path);

/** A page of a few hundred bytes, which says only what a link needs to be shown. */
const isShort = (page: Page) => isShared(page) && page.path !== '/';

const pictureOf = (path: string) => {
	const page = pages.get(path);
	return page && fromRoot(page, valueOf(page, 'image')[0] ?? '');
};

test('every page has each tag once, the picture as often as it is in languages', () => {
	const single = ['title', 'type', 'url', 'site_name', 'locale', 'locale:alternate', 'description'];
	const ofPicture = ['image', 'image:width', 'image:height', 'image:alt'];
	expect(all.length).toBeGreaterThan(900);
	for (const page of all) {
		const brief = ['title', 'type', 'url', 'description'];
		for (const property of isShort(page) ? brief : single)
			expect(valueOf(page, property), `${property} of ${page.path}`).toEqual([
				expect.stringMatching(/^\S.*\S$/su),
			]);
		for (const property of isShort(page) ? ofPicture.slice(0, 3) : ofPicture)
			expect(valueOf(page, property), `${property} of ${page.path}`).toHaveLength(
				page.path === '/' ? 2 : 1,
			);
		const cards = valuesOf(page, 'meta[name="twitter:card"]', 'content');
		expect(cards, page.path).toEqual(['summary_large_image']);
	}
});

test('title, description and address are those of the page', () => {
	for (const page of all) {
		const [title = ''] = valueOf(page, 'title');
		const named = decode(page.root.querySelector('title')?.textContent ?? '');
		expect(named, page.path).toContain(title);
		expect(valueOf(page, 'description'), page.path).toEqual(
			valuesOf(page, 'meta[name="description"]', 'content'),
		);
		// A short link is shared as itself: it is in both languages, and the page it names is Chinese.
		expect(valueOf(page, 'url'), page.path).toEqual(
			isShort(page) ? [siteRoot + page.path] : valuesOf(page, 'link[rel="canonical"]', 'href'),
		);
		expect(valueOf(page, 'url')[0]?.startsWith(`${siteRoot}/`), page.path).toBe(true);
		const [description = ''] = valueOf(page, 'description');
		expect(description.length, `description of ${page.path}`).toBeGreaterThan(9);
		expect(description.length, `description of ${page.path}`).toBeLessThan(500);
		expect(title.length, `title of ${page.path}`).toBeLessThan(320);
	}
});

test('a page says its language, and that it is to be had in the other', () => {
	for (const page of all.filter((one) => !isShort(one))) {
		const languages = ['zh_CN', 'en_US'];
		if (page.locale === 'en') languages.reverse();
		const said = [...valueOf(page, 'locale'), ...valueOf(page, 'locale:alternate')];
		expect(said, page.path).toEqual(languages);
	}
});

test('every picture is there, in the language of the page and of the size that is said', () => {
	for (const page of all) {
		const locales = page.path === '/' ? ['zh', 'en'] : [page.locale ?? 'zh'];
		const paths = valueOf(page, 'image').map((address) => fromRoot(page, address));
		expect(
			paths.map((path) => path.split('/').slice(0, 3)),
			page.path,
		).toEqual(locales.map((locale) => ['', 'cards', locale]));
		const sizes = paths.map((path) => {
			// PNG, https://www.w3.org/TR/png-3/: width and height stand at bytes 16 and 20.
			const bytes = readFileSync(new URL(path.slice(1), dist));
			expect(bytes.toString('latin1', 1, 4), path).toBe('PNG');
			return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String);
		});
		expect(sizes, page.path).toEqual(locales.map(() => ['1200', '630']));
		if (isShort(page)) continue;
		expect(valueOf(page, 'image:width'), page.path).toEqual(sizes.map(([width]) => width));
		expect(valueOf(page, 'image:height'), page.path).toEqual(sizes.map(([, height]) => height));
	}
});

test('what has a picture of its own shows it, in every edition and by its short link', () => {
	const addressOf = (id: string) =>
		id.startsWith('i')
			? `indicators/${id.slice(1)}/`
			: `plan/${id.replace('box-', 'box/').replaceAll('.', '/')}/`;
	for (const id of [...own.map((node) => node.id), ...rows]) {
		const [zh, en] = [imagePath('zh', id), imagePath('en', id)];
		expect(pictureOf(`/zh/${addressOf(id)}`)).toBe(zh);
		expect(pictureOf(`/en/${addressOf(id)}`)).toBe(en);
		expect(pictureOf(`/${id}/`)).toBe(zh);
		if (!id.startsWith('i')) expect(pictureOf(`/bi/${addressOf(id)}`)).toBe(zh);
	}
});

test('what has none shows the nearest', () => {
	// Table 1 stands in section 1.1, table 2 in section 2.3; the tasks are chapter 3.
	const nearest = {
		'/': 'home',
		'/zh/': 'home',
		'/404.html': 'home',
		'/zh/plan/': 'home',
		'/bi/print/': 'home',
		'/zh/glossary/': 'home',
		'/zh/targets/': 'home',
		'/zh/results/': '1.1',
		'/zh/indicators/': '2.3',
		'/zh/tasks/': '3',
		'/zh/embed/indicators/13/': 'i13',
		'/zh/embed/results/': '1.1',
		'/box-4.2/': 'box-4',
		'/table-2/': '2.3.2',
		'/a-7b/': '1.1',
	};
	for (const [path, id] of Object.entries(nearest))
		expect(pictureOf(path), path).toBe(imagePath('zh', id));
});

test('no description of a place has a number that the place does not state', () => {
	const numbers = (text: string) => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
	for (const { id, title, number, sentences, url } of own) {
		for (const locale of ['zh', 'en'] as const) {
			const page = pages.get(url[locale].slice(base.length));
			const description = (page && valueOf(page, 'description')[0]) ?? '';
			const parts = nodes.filter(({ parent }) => parent === id);
			const stated = [
				// The number of the place itself.
				id.replace('box-', 'box '),
				...[{ title, number }, ...parts].flatMap((part) => [
					part.title[locale] ?? '',
					part.number?.[locale] ?? '',
				]),
				...sentences.map((sentence) => sentence[locale] ?? ''),
				// What a summary rests on may stand in its parts, or in a row of a table.
				...(summaries.get(id)?.claims ?? []).flatMap((claim) =>
					claim.sentences.map((place) => textOf(place, locale)),
				),
			].flatMap(numbers);
			expect(description, `${id} in ${locale}`).toMatch(/\S/u);
			for (const figure of numbers(description))
				expect(stated, `${id} in ${locale}`).toContain(figure);
		}
	}
});

test('a short link says in both languages what it leads to, and stays small', () => {
	const shared = all.filter(isShort);
	expect(shared.length).toBeGreaterThan(nodes.length);
	for (const page of shared) {
		for (const property of ['title', 'description']) {
			const [text = ''] = valueOf(page, property);
			expect(text, page.path).toMatch(/\p{Script=Han}/u);
			expect(text.replaceAll(/\p{Script=Han}/gu, ''), page.path).toMatch(/[a-z]{3}/u);
		}
		expect(gzipSync(page.html).length, page.path).toBeLessThan(800);
	}
});
