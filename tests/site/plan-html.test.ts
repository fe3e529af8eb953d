import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import { readJson } from './dist.ts';
import { decode } from './decode.ts';
import { type Page, pages } from './pages.ts';
import { findBoldRuns, seedNodes, withoutSpaces } from './seed.ts';

// The pages in dist/ against dist/data/plan.json: each node and each sentence stands where
// docs/addresses.md says, in both languages, and holds its words and nothing else. Whether plan.json holds the
// plan is the business of plan-json.test.ts.

const locales = ['zh', 'en'] as const;
type Locale = (typeof locales)[number];
const languageTags = { zh: 'zh-Hans', en: 'en' };

interface PlanNode {
	id: string;
	kind: string;
	parent: string | null;
	title: { zh: string; en: string | null };
	url: Record<Locale, string>;
	sentences: { id: string; zh: string; en: string | null }[];
}

const { nodes } = readJson('data/plan.json') as { nodes: PlanNode[] };
const nodesById = new Map(nodes.map((node) => [node.id, node]));
const sentences = new Map(nodes.flatMap((node) => node.sentences.map((own) => [own.id, own])));

/** The words of an element; the parser leaves character references as they are written. */
function textOf({ textContent }: HtmlElement): string {
	return decode(textContent);
}

/** Where a sentence's element must be on a page: `s7`, `item-2-s3`, `3-4-2-s7`. */
function anchorOn({ path }: Page, sentenceId: string): string {
	const [id = '', number = ''] = sentenceId.split('/');
	const shared = /^\/\w+\/share\/(.+)\/$/u.exec(path)?.[1];
	const place =
		shared === undefined
			? path.replace(/^\/(?:zh|en|bi)\/(?:embed\/)?plan\//u, '')
			: `${shared.replace('box-', 'box/').replaceAll('.', '/')}/`;
	const [, box, item] = /^box-(\d+)\.(\d+)$/u.exec(id) ?? [];
	if (place === `${id.replaceAll('.', '/')}/`) return number;
	if (box !== undefined && place === `box/${box}/`) return `item-${item}-${number}`;
	return `${id.replaceAll('.', '-')}-${number}`;
}

/** What is wrong with a sentence's element. */
function findFaults(
	element: HtmlElement,
	sentenceId: string,
	locale: Locale,
	isQuoting = false,
): string[] {
	const sentence = sentences.get(sentenceId);
	if (!sentence) return ['plan.json has no such sentence'];
	// While there is no English, the Chinese stands in its place and says that it is Chinese.
	const words = sentence[locale] ?? sentence.zh;
	const language = sentence[locale] === null ? 'zh-Hans' : languageTags[locale];
	const markedLanguage = element.closest('[lang]')?.getAttributeValue('lang');
	// Typography, links and buttons may stand around words; nothing else may.
	const allowed = new Set(['sub', 'sup', 'strong', 'cite', 'a', 'button']);
	if (isQuoting) allowed.add('mark');
	const foreign = element
		.querySelectorAll('*')
		.map(({ tagName }) => tagName)
		.filter((name) => !allowed.has(name));
	const marked = element.getAttributeValue('data-sentence');
	return [
		marked === sentenceId ? '' : `has data-sentence="${marked}"`,
		textOf(element) === words ? '' : `reads “${textOf(element)}”, not “${words}”`,
		foreign.length === 0 ? '' : `holds ${foreign.join(', ')}`,
		markedLanguage === language ? '' : `is marked as ${markedLanguage}, not ${language}`,
	].filter((fault) => fault !== '');
}

/** What is wrong with a sentence's element on a page in both languages, which holds both texts and no more. */
function findFaultsInBoth(element: HtmlElement, sentenceId: string): string[] {
	const sentence = sentences.get(sentenceId);
	const found = element.childElements.map((text) => ({
		name: text.tagName,
		language: text.getAttributeValue('lang'),
		words: textOf(text),
	}));
	const expected = locales.map((locale) => ({
		name: 'p',
		language: languageTags[locale],
		words: sentence?.[locale],
	}));
	const all = expected.map(({ words }) => words).join('');
	return [
		JSON.stringify(found) === JSON.stringify(expected) ? '' : `holds ${JSON.stringify(found)}`,
		textOf(element) === all ? '' : `reads “${textOf(element)}”`,
	].filter((fault) => fault !== '');
}

function isWithin(node: PlanNode | undefined, id: string): boolean {
	return node !== undefined && (node.id === id || isWithin(nodesById.get(node.parent ?? ''), id));
}

/** The pages of the plan's text, each with the sentences that it must show, in reading order. */
function expectedSentences(locale: Locale): { path: string; ids: string[] }[] {
	const idsOf = (shown: PlanNode[]) => shown.flatMap((node) => node.sentences.map(({ id }) => id));
	const ofNodes = nodes
		.filter(({ kind }) => kind !== 'box-item' && kind !== 'table')
		.map((node) => ({
			path: node.url[locale],
			ids: idsOf(
				['section', 'box'].includes(node.kind)
					? nodes.filter((other) => isWithin(other, node.id))
					: [node],
			),
		}));
	return [...ofNodes, { path: `/${locale}/print/`, ids: idsOf(nodes) }];
}

/** Whether an address of this site leads to a page and, with a fragment, to an element of it. */
function leadsSomewhere(address: string): boolean {
	const { pathname, hash } = new URL(address, 'https://example.org');
	const page = pages.get(decodeURI(pathname));
	return page !== undefined && (hash === '' || page.ids.has(decodeURIComponent(hash.slice(1))));
}

const attributesOf = (page: Page, selector: string, name: string) =>
	page.root
		.querySelectorAll(selector)
		.map((element) => decode(element.getAttributeValue(name) ?? ''));

const pathOf = (address: string | undefined) =>
	address === undefined ? undefined : new URL(address, 'https://example.org').pathname;

const pagesIn = (locale: Locale) => [...pages.values()].filter((page) => page.locale === locale);

test.each(locales)('every node has its page in %s, with one main heading', (locale) => {
	expect(nodes.length).toBeGreaterThan(90);
	for (const { id, kind, title, url } of nodes) {
		expect(leadsSomewhere(url[locale]), `${url[locale]} is the place of ${id}`).toBe(true);
		const page = pages.get(pathOf(url[locale]) ?? '');
		const [heading, ...others] = page?.root.querySelectorAll('h1') ?? [];
		expect(others, `main headings of ${url[locale]}`).toHaveLength(0);
		const text = heading === undefined ? '' : withoutSpaces(textOf(heading));
		expect(text, `main heading of ${url[locale]}`).not.toBe('');
		if (kind === 'box-item' || kind === 'table') continue;
		expect(text).toContain(withoutSpaces(title[locale] ?? title.zh));
	}
});

test.each(locales)('every sentence stands at its anchors in %s, in reading order', (locale) => {
	const faults = expectedSentences(locale).flatMap(({ path, ids }) => {
		const page = pages.get(path);
		if (!page) return [`${path} does not exist`];
		const found = page.elements.flatMap(
			(element) => element.getAttributeValue('data-sentence') ?? [],
		);
		const wanted = new Set(ids);
		const order = found.filter((id) => wanted.has(id)).join(' ');
		return [
			...(order === ids.join(' ') ? [] : [`${path} has its sentences in the order ${order}`]),
			...ids.flatMap((id) => {
				const anchor = anchorOn(page, id);
				const element = page.ids.get(anchor);
				if (!element) return [`${path}#${anchor} does not exist`];
				return findFaults(element, id, locale).map((fault) => `${path}#${anchor} ${fault}`);
			}),
		];
	});
	expect(faults).toEqual([]);
});

test('every page of the plan stands in both languages side by side, sentence by sentence', () => {
	for (const { path, ids } of expectedSentences('zh')) {
		const both = path.replace('/zh/', '/bi/');
		const shown = pages
			.get(both)
			?.elements.flatMap((element) => element.getAttributeValue('data-sentence') ?? []);
		const wanted = new Set(ids);
		expect(
			shown?.filter((id) => wanted.has(id)),
			both,
		).toEqual(ids);
	}
});

const isQuoting = (path: string) => /\/(?:places|organisations|topics|questions)\//u.test(path);

test('wherever a sentence stands, its element has the anchor of that page', () => {
	const shown = [...pages.values()].flatMap((page) =>
		page.elements.flatMap((element) => {
			const sentence = element.getAttributeValue('data-sentence');
			return sentence === null ? [] : [{ page, element, sentence }];
		}),
	);
	// On its own page, its embed, its sharing page, its section's and the print edition, in two languages and in both.
	expect(shown.length).toBeGreaterThan(sentences.size * 8);
	const faults = shown.flatMap(({ page, element, sentence }) => {
		const anchor = anchorOn(page, sentence);
		const place = `${page.path} ${sentence}`;
		return [
			// Pages by place, topic and question quote sentences, some of them twice.
			...(element.id === anchor || isQuoting(page.path)
				? []
				: [`${place} has the id ${element.id}, not ${anchor}`]),
			...(page.path.startsWith('/bi/')
				? findFaultsInBoth(element, sentence)
				: findFaults(element, sentence, page.locale ?? 'zh', isQuoting(page.path))
			).map((fault) => `${place} ${fault}`),
		];
	});
	expect(faults).toEqual([]);
});

test('what is bold within a sentence of the seed is bold on its page', () => {
	for (const node of seedNodes) {
		for (const [index, sentence] of node.sentences.entries()) {
			const element = pages
				.get('/zh/print/')
				?.ids.get(`${node.id.replaceAll('.', '-')}-s${index + 1}`);
			const bold = element?.querySelectorAll('strong').map((run) => withoutSpaces(textOf(run)));
			expect(bold, `${node.id}/s${index + 1}`).toEqual(findBoldRuns(sentence).map(withoutSpaces));
		}
	}
});

test('no page has an identifier twice', () => {
	const twice = [...pages.values()].flatMap(({ path, elements }) => {
		const ids = elements.flatMap(({ id }) => id ?? []);
		return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
	});
	expect(twice).toEqual([]);
});

test.each(locales)(
	'every page in %s names its language, its address and its partners',
	(locale) => {
		expect(pagesIn(locale).length).toBeGreaterThan(90);
		for (const page of pagesIn(locale)) {
			const rest = page.path.slice(`/${locale}`.length);
			expect(attributesOf(page, 'html', 'lang'), page.path).toEqual([languageTags[locale]]);
			const canonical = attributesOf(page, 'link[rel="canonical"]', 'href').map(pathOf);
			// An embed is part of a page.
			const whole = page.path.replace('/embed/', '/');
			expect(canonical, `canonical of ${page.path}`).toEqual([whole]);
			const alternate = (tag: string) =>
				attributesOf(page, `link[hreflang="${tag}"]`, 'href').map(pathOf);
			expect(alternate('zh-Hans'), `hreflang of ${page.path}`).toEqual([`/zh${rest}`]);
			expect(alternate('en'), `hreflang of ${page.path}`).toEqual([`/en${rest}`]);
			const [fallback, ...others] = alternate('x-default');
			expect(others, `x-default of ${page.path}`).toEqual([]);
			for (const address of [`/zh${rest}`, `/en${rest}`, fallback ?? '(no x-default)'])
				expect(leadsSomewhere(address), `${page.path} names ${address}`).toBe(true);
		}
	},
);

test.each(locales)('every page in %s has a title and a description of its own', (locale) => {
	for (const read of [
		(page: Page) => page.root.querySelectorAll('head > title').map(textOf),
		(page: Page) => attributesOf(page, 'meta[name="description"]', 'content'),
	]) {
		const pagesByWords = Map.groupBy(pagesIn(locale), (page) => read(page).join('\n'));
		for (const page of pagesIn(locale)) expect(read(page), page.path).toHaveLength(1);
		expect(pagesByWords.get('')).toBeUndefined();
		const shared = [...pagesByWords].filter(([, { length }]) => length > 1);
		expect(shared.map(([words, same]) => [words, ...same.map(({ path }) => path)])).toEqual([]);
	}
});

test('short links are small and lead to both languages', () => {
	const rows = (path: string, prefix: string) =>
		(readJson(path) as { id: string }[]).map(({ id }) => prefix + id.replace(prefix, ''));
	const rowIds = [...rows('data/indicators.json', 'i'), ...rows('data/achievements.json', 'a-')];
	expect(rowIds).toEqual(expect.arrayContaining(['i13', 'i3a', 'a-7b', 'a-11']));
	expect(rowIds).toHaveLength(21 + 17);
	for (const id of [...nodes.map((node) => node.id), ...rowIds]) {
		const page = pages.get(`/${id}/`);
		if (!page) return expect.fail(`there is no short link /${id}/`);
		// Most of it is what the page says where its address is shared; see open-graph.test.ts.
		expect(Buffer.byteLength(page.html), `bytes of ${page.path}`).toBeLessThan(1792);
		const links = attributesOf(page, 'a', 'href').map((href) => {
			const { pathname, hash } = new URL(href, `https://example.org${page.path}`);
			return pathname + hash;
		});
		for (const locale of locales) {
			const link = links.find((address) => address.startsWith(`/${locale}/`));
			const place = nodesById.get(id)?.url[locale];
			if (place !== undefined) expect(link, page.path).toBe(place);
			expect(leadsSomewhere(link ?? '(no link)'), `${page.path} leads to ${link}`).toBe(true);
		}
	}
});
