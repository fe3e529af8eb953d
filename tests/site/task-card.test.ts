import { expect, test } from 'vitest';
import type { HtmlElement } from 'html-validate';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import type { Target } from '../../src/model/schemas/target.ts';
import { readList } from '../../src/model/schemas/content-files.ts';
import { readJson } from './dist.ts';
import { decode } from './decode.ts';
import { fromRoot, type Page, pages, valuesOf } from './pages.ts';

// The card at the head of a task, against the data that the plan is published as.

const { nodes } = readJson('data/plan.json') as PlanExport;
const targets = readJson('data/targets.json') as Target[];
const indicators = readJson('data/indicators.json') as { id: string; nodes: string[] }[];
const tasks = nodes.filter(({ kind }) => kind === 'task');

const flow = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
const textOf = ({ textContent }: HtmlElement) => flow(decode(textContent));
const pageOf = (path: string): Page => pages.get(path) ?? expect.fail(`there is no ${path}`);

/** Rows of the card by their names. */
function rowsOf(page: Page): Map<string, HtmlElement> {
	const names = page.root.querySelectorAll('[data-card] dt');
	const cells = page.root.querySelectorAll('[data-card] dd');
	expect(cells).toHaveLength(names.length);
	return new Map(names.flatMap((name, at) => (cells[at] ? [[textOf(name), cells[at]]] : [])));
}

const ownOf = (id: string) =>
	targets.filter(({ node, role }) => role === 'target' && node.startsWith(`${id}/`));

test.each(['zh', 'en'] as const)(
	'every task in %s has its card, and nothing else has one',
	(locale) => {
		for (const { id, url } of tasks) {
			const page = pageOf(url[locale]);
			expect(valuesOf(page, '[data-card]', 'data-card'), page.path).toEqual([id]);
			expect(valuesOf(page, '.cardline a', 'href'), page.path).toEqual(['#card']);
			const both = pageOf(url.zh.replace('/zh/', '/bi/'));
			expect(valuesOf(both, '.cardline a', 'href').map((href) => fromRoot(both, href))).toEqual([
				`${url.zh}#card`,
			]);
		}
		const others = [...pages.values()].filter(
			({ root, path }) =>
				root.querySelectorAll('[data-card]').length > 0 &&
				!tasks.some(({ url }) => url.zh === path || url.en === path),
		);
		expect(others.map(({ path }) => path)).toEqual([]);
	},
);

test('the card has every figure and date that the task states, each with its sentence, or says that there is none', () => {
	let without = 0;
	for (const { id, url } of tasks) {
		const page = pageOf(url.zh);
		const rows = rowsOf(page);
		const own = ownOf(id);
		const quantities = own.filter(({ kind }) => kind === 'quantity');
		const [figures, dates] = [rows.get('数字'), rows.get('期限')];
		if (!figures || !dates) return expect.fail(`${id} lacks a row`);
		expect(figures.querySelectorAll('li'), id).toHaveLength(quantities.length);
		for (const { value, subject } of quantities) {
			expect(textOf(figures), id).toContain(String(value));
			expect(textOf(figures), id).toContain(flow(subject.zh));
		}
		const numbers = (kept: typeof own) =>
			new Set(kept.map(({ node }) => `#s${node.split('/s')[1]}`));
		const links = (element: HtmlElement) =>
			new Set(element.querySelectorAll('a').map((link) => link.getAttributeValue('href')));
		expect(links(figures), id).toEqual(numbers(quantities));
		const dated = own.filter(({ deadline }) => deadline !== null);
		expect(links(dates), id).toEqual(numbers(dated));
		const years = new Set(dated.map(({ deadline }) => deadline?.slice(0, 4)));
		for (const year of years) expect(textOf(dates), id).toContain(year);
		if (quantities.length === 0) expect(textOf(figures), id).toBe('没有写数字');
		if (dated.length === 0) expect(textOf(dates), id).toBe('没有写期限');
		if (own.length > 0) continue;
		without += 1;
		const [line] = page.root.querySelectorAll('.cardline');
		expect(line && textOf(line), id).toContain('没有写数字和期限');
	}
	expect(without).toBeGreaterThan(5);
});

test('what is only striven for says so in the card', () => {
	const striven = targets.filter(
		({ modality, role, kind, node }) =>
			modality === 'strive' && role === 'target' && kind === 'quantity' && node.startsWith('3.'),
	);
	expect(striven.length).toBeGreaterThan(0);
	for (const { node, subject } of striven) {
		const task = tasks.find(({ id }) => node.startsWith(`${id}/`));
		const figures = rowsOf(pageOf(task?.url.zh ?? '')).get('数字');
		expect(figures && textOf(figures), node).toContain(`${flow(subject.zh)}（力争）`);
	}
});

test('the card names indicators, places, boxes of the section, and who is to act', () => {
	for (const { id, parent, url, sentences } of tasks) {
		const rows = rowsOf(pageOf(url.zh));
		const own = new Set(sentences.map((sentence) => sentence.id));
		const spoken = indicators.filter((row) => row.nodes.some((place) => own.has(place)));
		expect(rows.get('指标')?.querySelectorAll('a') ?? [], id).toHaveLength(spoken.length);
		const boxes = nodes.filter((node) => node.kind === 'box' && node.parent === parent);
		expect(rows.get('专栏')?.querySelectorAll('a') ?? [], id).toHaveLength(boxes.length);
		const acting = readList('organisations').filter(({ acts }) =>
			acts.some((place) => own.has(place)),
		);
		const who = rows.get('谁来做');
		const text = who ? textOf(who) : '';
		for (const { name } of acting) expect(text, id).toContain(name.zh);
		if (acting.length === 0) expect(text, id).toBe('规划没有写牵头单位');
	}
	const places = rowsOf(pageOf('/zh/plan/3/5/1/')).get('地方');
	expect(places && textOf(places)).toBe('没有点名');
});

test('a long task lists its bold heads, with the sentences under each', () => {
	const parts = rowsOf(pageOf('/zh/plan/3/5/1/')).get('分段');
	expect(parts?.querySelectorAll('li').map(textOf)).toEqual([
		'全面深化“污水零直排区”建设 1—4 句',
		'持续推进工业污染防治 5—13 句',
		'加强城镇生活污染治理 14—15 句',
		'强化农业农村污染防治 16—20 句',
	]);
	expect(rowsOf(pageOf('/zh/plan/3/4/5/')).has('分段')).toBe(false);
});

test('a task has the text and the terms of its own alone, and a link to the box of its section', () => {
	for (const mode of ['zh', 'en', 'bi'])
		for (const { id, parent, url } of tasks) {
			const page = pageOf(url.zh.replace('/zh/', `/${mode}/`));
			const shown = valuesOf(page, '[data-sentence]', 'data-sentence');
			expect(
				shown.filter((place) => !place.startsWith(`${id}/`)),
				page.path,
			).toEqual([]);
			const boxes = nodes.filter((node) => node.kind === 'box' && node.parent === parent);
			const links = valuesOf(page, 'a[data-box]', 'href').map((href) => fromRoot(page, href));
			expect(links, page.path).toEqual(boxes.map((box) => box.url.zh.replace('/zh/', `/${mode}/`)));
			// An address of the box on the page of a task still leads to something, without a script too.
			for (const box of boxes) expect(page.ids.has(box.id), page.path).toBe(true);
		}
	// On noise: none of the terms of the box that follows it in the plan.
	const noise = pageOf('/zh/plan/3/4/5/');
	const terms = noise.root.querySelectorAll('.terms dfn').map(textOf);
	const words = textOf(noise.root.querySelectorAll('.plan .p')[0] ?? noise.root);
	for (const term of terms) expect(words).toContain(term);
});

test('heads that run in stand on lines of their own on pages of places, and the whole plan as printed', () => {
	const heads = nodes.flatMap(({ sentences }) => sentences.filter(({ runIn }) => runIn));
	expect(heads.length).toBeGreaterThan(4);
	for (const { id } of heads) {
		const [node = '', number = ''] = id.split('/');
		const page = pageOf(nodes.find((own) => own.id === node)?.url.zh ?? '');
		const line = page.ids.get(number)?.parent;
		expect(line?.classList.contains('lead'), id).toBe(true);
	}
	expect(pageOf('/zh/print/').root.querySelectorAll('.lead')).toEqual([]);
});

test('marks of notes say in words what they are', () => {
	const marks = [...pages.values()]
		.filter(({ path }) => path.startsWith('/zh/plan/'))
		.flatMap((page) => valuesOf(page, '[data-note]', 'data-mark'));
	expect(marks.length).toBeGreaterThan(50);
	const said = /^(?:校改|疑误|不一致|疑点)[a-z]*$/u;
	expect([...new Set(marks)].filter((mark) => !said.test(mark))).toEqual([]);
});
