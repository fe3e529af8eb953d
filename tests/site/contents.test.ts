import { expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import type { TreeEntries } from '../../src/model/places/tree-entry.ts';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { decode } from './decode.ts';
import { readJson } from './dist.ts';
import { pages, valuesOf } from './pages.ts';

// A page's contents tree has every chapter and section, and the items of the section that it is part of;
// contents.json has the others, for a script to add.

const { nodes } = readJson('data/plan.json') as PlanExport;
const withPage = nodes.filter(({ kind }) => kind !== 'box-item' && kind !== 'table');

test.each(locales)(
	'contents.json has the items of every section in %s, as a tree has them',
	(locale) => {
		const entries = readJson(`${locale}/contents.json`) as TreeEntries;
		const sections = withPage.filter(({ kind }) => kind === 'section');
		const expected = sections.map(({ id, url }) => {
			const items = withPage.filter(({ parent }) => parent === id);
			return [url[locale], items.map((item) => item.url[locale])] as const;
		});
		const hrefs = Object.entries(entries).map(([section, items]) => [
			section,
			items.map(({ href }) => href),
		]);
		expect(hrefs).toEqual(expected.filter(([, items]) => items.length > 0));
		for (const [section, items] of Object.entries(entries)) {
			const links = pages.get(section)?.root.querySelectorAll('.tree details li > a') ?? [];
			const inTree = links.map((link) =>
				link.childElements.map(({ textContent }) => decode(textContent)),
			);
			const added = items.map(({ number, title }) => [
				number,
				decode(title.replaceAll(/<.*?>/gu, '')),
			]);
			expect(added, section).toEqual(inTree);
		}
	},
);

test.each(locales)('the tree of every page in %s has what contents.json does not add', (locale) => {
	const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind]));
	/** The section that a node is, or is right below. */
	const sectionOf = ({ id, kind, parent }: (typeof nodes)[number]) =>
		kind === 'section' ? id : kindOf.get(parent ?? '') === 'section' ? parent : null;
	for (const current of withPage) {
		const page = pages.get(current.url[locale]);
		if (!page) return expect.fail(`there is no page of ${current.id}`);
		const expected = withPage
			.filter(
				(node) => kindOf.get(node.parent ?? '') !== 'section' || node.parent === sectionOf(current),
			)
			.map(({ url }) => url[locale]);
		expect(valuesOf(page, '.tree li > a', 'href'), page.path).toEqual(expected);
		expect(valuesOf(page, '.tree a[aria-current="page"]', 'href'), page.path).toEqual([page.path]);
	}
});
