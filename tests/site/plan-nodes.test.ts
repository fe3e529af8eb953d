import { expect, test } from 'vitest';
import { body, plan, sentencesOf, type Words } from './built-plan.ts';
import { contents, numeral, seedNodes, withoutMarkup, withoutSpaces } from './seed.ts';

// The nodes of dist/data/plan.json: their kinds, identifiers, numbers, addresses and pages, held against the seed and
// docs/addresses.md. plan-json.test.ts holds their words.

test('there are as many nodes of each kind as the seed has, and as docs/addresses.md says', () => {
	const count = (nodes: { kind: string }[]) =>
		Object.fromEntries(
			[...Map.groupBy(nodes, ({ kind }) => kind)].map(([kind, { length }]) => [kind, length]),
		);
	const inSeed = count(seedNodes);
	expect(inSeed).toEqual({
		preamble: 1,
		chapter: 4,
		section: 22,
		item: 8,
		task: 50,
		box: 10,
		'box-item': 30,
		table: 2,
	});
	expect(count(body)).toEqual(inSeed);
});

test('there are 471 sentences and 126 headings, in the seed and in plan.json', () => {
	const inSeed = seedNodes.flatMap(({ sentences }) => sentences);
	expect(inSeed).toHaveLength(471);
	expect(sentencesOf(body)).toHaveLength(inSeed.length);
	const headed = (nodes: { title: string }[]) => nodes.filter(({ title }) => title !== '');
	expect(headed(seedNodes)).toHaveLength(126);
	expect(headed(body.map(({ title }) => ({ title: title.zh })))).toHaveLength(126);
});

test('nodes have the identifiers, kinds, parents, numbers and titles that the seed gives them', () => {
	const published = body.map(({ id, kind, parent, number, title }) => ({
		id,
		kind,
		// A table may belong to its section or to the item whose text it stands in.
		parent: kind === 'table' ? parent?.split('.').slice(0, 2).join('.') : parent,
		number: withoutSpaces(number?.zh ?? ''),
		title: title.zh,
	}));
	const expected = seedNodes.map(({ id, kind, parent, number, title }) => ({
		id,
		kind,
		parent,
		number: withoutSpaces(number),
		title: withoutMarkup(title),
	}));
	expect(published).toEqual(expected);
});

test('identifiers are unique, sentences are numbered from 1, parents come before children', () => {
	const ids = [...plan.nodes, ...sentencesOf(plan.nodes)].map(({ id }) => id);
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	const seen = new Set<string>();
	let last = -1;
	for (const { id, parent, order, sentences } of plan.nodes) {
		expect(parent === null || seen.has(parent), `the parent of ${id} comes before it`).toBe(true);
		expect(order, `the order of ${id}`).toBeGreaterThan(last);
		expect(sentences.map((sentence) => sentence.id)).toEqual(
			sentences.map((_, index) => `${id}/s${index + 1}`),
		);
		seen.add(id);
		last = order;
	}
});

test('labels are the printed numbers in Chinese and Part, Section and so on in English', () => {
	const labels = Object.fromEntries(body.map(({ id, number }) => [id, number]));
	expect(labels['1']).toEqual({ zh: '一、', en: 'Part I' });
	expect(labels['3.4']).toEqual({ zh: '（四）', en: 'Section 4' });
	for (const { id, kind, number } of body) {
		if (kind === 'preamble') {
			expect(number, id).toBeNull();
			continue;
		}
		// Of a box item it is the number within its box.
		const last = Number(id.split(/[.-]/u).at(-1));
		const withDigits = expect.stringMatching(new RegExp(`^\\D*${last}\\D*$`, 'u')) as string;
		const labelsByKind: Record<string, Words> = {
			chapter: { zh: `${numeral(last)}、`, en: `Part ${['I', 'II', 'III', 'IV'][last - 1]}` },
			section: { zh: `（${numeral(last)}）`, en: `Section ${last}` },
		};
		const expected = labelsByKind[kind] ?? { zh: withDigits, en: withDigits };
		expect(number, id).toEqual(expected);
	}
});

test('each node has its address in both languages', () => {
	for (const { id, kind, url } of plan.nodes) {
		const [, box, item] = /^box-(\d+)(?:\.(\d+))?$/u.exec(id) ?? [];
		const place = box === undefined ? id.replaceAll('.', '/') : `box/${box}`;
		const address = `plan/${place}/${item === undefined ? '' : `#item-${item}`}`;
		// A table has no page of its own: any page that exists, see plan-html.test.ts.
		if (kind === 'table') expect(url.zh.replace('/zh/', '/en/'), id).toBe(url.en);
		else expect(url, id).toEqual({ zh: `/zh/${address}`, en: `/en/${address}` });
	}
});

test('chapters and sections have the pages that the table of contents gives', () => {
	const headings = body.filter(({ kind }) => kind === 'chapter' || kind === 'section');
	// The table of contents has half-width commas and brackets.
	const same = (text: string) => withoutSpaces(text).normalize('NFKC');
	const published = headings.map(({ number, title, page }) => ({
		heading: same((number?.zh ?? '') + title.zh),
		page,
	}));
	expect(published).toEqual(
		contents.map(({ heading, page }) => ({ heading: same(heading), page })),
	);
	expect(contents).toHaveLength(26);
});

test('pages never go back in reading order', () => {
	const pages = body.flatMap(({ page }) => page ?? []);
	expect(pages).toEqual(pages.toSorted((one, other) => one - other));
	expect(pages.every((page) => Number.isInteger(page) && page >= 4 && page <= 50)).toBe(true);
});
