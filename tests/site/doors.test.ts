import { readFileSync } from 'node:fs';
import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { decode } from './decode.ts';
import { readJson } from './dist.ts';
import { fromRoot, type Page, pages, valuesOf } from './pages.ts';

// The pages of places, organisations, topics, questions and of the plan in brief, told from the files of content/ and
// from plan.json alone.

type Text = Record<'zh' | 'en', string>;

interface Named {
	id: string;
	kind: string;
	name: Text;
	aliases?: { zh?: string[] };
	except?: { sentence: string }[];
	acts?: string[];
}

interface Line extends Text {
	sentences: string[];
}

interface Topic {
	id: string;
	words: string[];
	plain: Line[];
	unsaid: Text[];
	groups: { title: Text; sentences: string[] }[];
	except?: { sentence: string }[];
}

interface Question {
	id: string;
	ask: Text;
	sentences: string[];
	rows?: string[];
	unsaid?: Text;
}

const read = (name: string): unknown =>
	parse(readFileSync(new URL(`../../content/${name}.yaml`, import.meta.url), 'utf8'));
const places = read('places') as Named[];
const organisations = read('organisations') as Named[];
const topics = read('topics') as Topic[];
const questions = read('questions') as Question[];
const everywhere = read('everywhere') as Line[];
const summaries = read('summaries') as { id: string; claims: Line[] }[];
const targets = readJson('data/targets.json') as {
	id: string;
	node: string;
	role: string;
	kind: string;
	subject: Text;
	quote: Text;
}[];
const sentences = (readJson('data/plan.json') as PlanExport).nodes.flatMap(
	(node) => node.sentences,
);
const words = new Map(sentences.map((sentence) => [sentence.id, sentence]));

const locales = ['zh', 'en'] as const;
const close = (text: string) => text.replaceAll(/\s/gu, '');
const counties = places.filter(({ kind }) => kind === 'county' || kind === 'area');

/** What a reader finds who looks for any of the names, letter by letter, but for what is declared to be something else. */
function findExactly({ name, aliases, except = [] }: Named): string[] {
	const names = [name.zh, ...(aliases?.zh ?? [])].map(close);
	return sentences
		.filter(({ zh }) => names.some((own) => close(zh).includes(own)))
		.map(({ id }) => id)
		.filter((id) => !except.some(({ sentence }) => sentence === id));
}

function pageAt(path: string): Page {
	const page = pages.get(path);
	if (!page) throw new Error(`there is no page ${path}`);
	return page;
}

const idsIn = (element: HtmlElement | null | undefined) =>
	(element?.querySelectorAll('[data-sentence]') ?? []).map(
		(own) => own.getAttributeValue('data-sentence') ?? '',
	);

const textOf = (element: HtmlElement | null | undefined) =>
	decode(element?.textContent ?? '')
		.replaceAll(/\s+/gu, ' ')
		.trim();

test.each(locales)(
	'a county’s page in %s has every sentence of an exact search for it',
	(locale) => {
		expect(counties).toHaveLength(8);
		for (const county of counties) {
			const expected = findExactly(county);
			const page = pageAt(`/${locale}/places/${county.id}/`);
			const shown = new Set(idsIn(page.root));
			expect(
				expected.filter((id) => !shown.has(id)),
				county.id,
			).toEqual([]);
			expect(textOf(page.root.querySelector('.tally b')), county.id).toBe(String(expected.length));
			for (const path of ['places/', `places/${county.id}/`, 'search/']) {
				const from = pageAt(`/${locale}/${path}`);
				const door = from.root
					.querySelectorAll('.doors a')
					.find((link) =>
						fromRoot(from, link.getAttributeValue('href') ?? '').endsWith(`/places/${county.id}/`),
					);
				const [count] = /\d+/u.exec(textOf(door?.querySelector('small'))) ?? [];
				expect(count, `${county.id} on ${path}`).toBe(String(expected.length));
			}
		}
	},
);

test.each(locales)('all that is named has its page in %s, and its index leads there', (locale) => {
	for (const [name, entries] of [
		['places', places],
		['organisations', organisations],
	] as const) {
		const index = pageAt(`/${locale}/${name}/`);
		const links = valuesOf(index, 'main .row a[href]', 'href').map((href) => fromRoot(index, href));
		expect(links).toEqual(entries.map(({ id }) => `/${locale}/${name}/${id}/`));
		for (const entry of entries) {
			const page = pageAt(`/${locale}/${name}/${entry.id}/`);
			expect(textOf(page.root.querySelector('h1')), entry.id).toContain(entry.name[locale]);
			if (entry.acts) expect(idsIn(page.ids.get('acts')), entry.id).toEqual(entry.acts);
		}
	}
});

test.each(locales)('only a county’s page in %s has what every county has to do', (locale) => {
	for (const { id, kind } of places) {
		const part = pageAt(`/${locale}/places/${id}/`).ids.get('everywhere');
		const lines = part?.querySelectorAll('summary > span').map(textOf) ?? [];
		const expected = kind === 'county' ? everywhere.map((line) => line[locale]) : [];
		expect(lines, id).toEqual(expected);
		if (part) expect(idsIn(part)).toEqual(everywhere.flatMap((line) => line.sentences));
	}
});

test.each(locales)(
	'sentences on these pages in %s are the plan’s, each with its address',
	(locale) => {
		const own = [...pages.values()].filter(({ path }) =>
			new RegExp(`^/${locale}/(?:places|organisations|topics|questions)/`, 'u').test(path),
		);
		expect(own.length).toBeGreaterThan(100);
		for (const page of own)
			for (const element of page.root.querySelectorAll('[data-sentence]')) {
				const id = element.getAttributeValue('data-sentence') ?? '';
				expect(close(decode(element.textContent)), `${page.path} ${id}`).toBe(
					close(words.get(id)?.[locale] ?? ''),
				);
				const link = element.parent?.parent?.querySelector(`a[data-place="${id}"]`);
				const target = fromRoot(page, link?.getAttributeValue('href') ?? '');
				const [path = '', anchor = ''] = target.split('#');
				expect(
					pages.get(path)?.ids.get(anchor)?.getAttributeValue('data-sentence'),
					`${page.path} ${id}`,
				).toBe(id);
			}
	},
);

test.each(locales)(
	'a topic’s page in %s has its lines, all its sentences and figures',
	(locale) => {
		for (const topic of topics) {
			const page = pageAt(`/${locale}/topics/${topic.id}/`);
			const lines = page.root.querySelectorAll('.opening li');
			expect(lines).toHaveLength(3);
			const all = topic.groups.flatMap((group) => group.sentences);
			expect(idsIn(page.ids.get('sentences')), topic.id).toEqual(all);
			const unsaid = page.ids.get('unsaid')?.querySelectorAll('li').map(textOf);
			expect(unsaid, topic.id).toEqual(topic.unsaid.map((line) => line[locale]));
			// Of a sentence with a word of the topic, what has the word, if anything has; of another one, its figures.
			const telling = (text: string) => topic.words.some((word) => text.includes(word));
			const own = targets.filter(({ node, role }) => role === 'target' && all.includes(node));
			const promised = own.filter((target) => {
				const siblings = own.filter(({ node }) => node === target.node);
				const isTold = ({ quote, subject }: (typeof own)[number]) =>
					telling(quote.zh) || telling(subject.zh);
				if (!telling(words.get(target.node)?.zh ?? '')) return target.kind === 'quantity';
				return siblings.some(isTold) ? isTold(target) : true;
			});
			expect(valuesOf(page, '[data-target]', 'data-target').toSorted(), topic.id).toEqual(
				promised.map(({ id }) => id).toSorted(),
			);
			const left = (topic.except ?? []).map(({ sentence }) => sentence);
			expect(idsIn(page.ids.get('except')), topic.id).toEqual(left);
		}
	},
);

test.each(locales)('every question has its answer in %s under its anchor', (locale) => {
	const page = pageAt(`/${locale}/questions/`);
	for (const { id, ask, sentences: own, rows = [], unsaid } of questions) {
		const part = page.ids.get(id);
		expect(textOf(part?.querySelector('h2'))).toBe(ask[locale]);
		expect(idsIn(part), id).toEqual(own);
		expect(part?.querySelectorAll('.indicator-lines > li').length, id).toBe(rows.length);
		const said = part?.querySelectorAll('.unsaid li').map(textOf);
		expect(said, id).toEqual(unsaid ? [unsaid[locale]] : []);
	}
	const asked = valuesOf(pageAt(`/${locale}/search/`), '.asks a', 'href');
	expect(asked.map((href) => href.split('#')[1])).toEqual(questions.map(({ id }) => id));
});

test.each(locales)('the plan in brief in %s has every summary once', (locale) => {
	const page = pageAt(`/${locale}/brief/`);
	const shown = valuesOf(page, '[data-summary]', 'data-summary');
	expect(shown).toHaveLength(83);
	expect(shown.toSorted()).toEqual(summaries.map(({ id }) => id).toSorted());
	for (const { id, claims } of summaries) {
		const line = page.root.querySelector(`[data-summary="${id}"]`);
		const links = line?.querySelectorAll('a') ?? [];
		expect(links.length, id).toBeGreaterThanOrEqual(claims.length > 0 ? 1 : 0);
		const said = close(textOf(line));
		for (const claim of claims)
			expect(said, id).toContain(close(claim[locale]).replace(/[，。；：、,.;:]+$/u, ''));
	}
});

test('a plan that names no lead department is said to name none', () => {
	const names = sentences.filter(({ zh }) => /(?:牵头|责任|负责)(?:单位|部门)/u.test(close(zh)));
	expect(names).toEqual([]);
	const page = pageAt('/zh/organisations/');
	expect(textOf(page.root.querySelector('main'))).toContain('牵头单位');
});
