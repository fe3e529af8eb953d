import { expect, test } from 'vitest';
import { toBreadcrumbList } from '../../../../src/files/structured-data/breadcrumb-list.ts';
import { toDataset } from '../../../../src/files/structured-data/dataset.ts';
import { toEdition, toPlanDocument } from '../../../../src/files/structured-data/plan-document.ts';
import { toPlanPart } from '../../../../src/files/structured-data/plan-part.ts';
import { partId } from '../../../../src/files/structured-data/thing-ids.ts';
import { toEditor, toWebSite } from '../../../../src/files/structured-data/web-site.ts';
import type { PlanNode } from '../../../../src/model/text/node.ts';
import { document, nodes } from '../invented-plan.ts';

// A site that stands below a path.
const root = 'https://plan.example.org/quzhou';
const address = (path: string) => root + path;

const [preamble, chapter, section] = nodes as [PlanNode, PlanNode, PlanNode];
const around = { parent: chapter, children: [] };
const untranslated: PlanNode = { ...section, title: { ...section.title, en: null } };

test('things go by addresses below the path of the site, parts without a page by their anchors', () => {
	expect(partId(address, 'en', section)).toBe(`${root}/en/plan/1/1/#main`);
	const item = { id: 'box-2.3', kind: 'box-item', parent: 'box-2' } as const;
	expect(partId(address, 'zh', item)).toBe(`${root}/zh/plan/box/2/#item-3`);
	const things = [
		toPlanPart('zh', section, around, address),
		toEdition('zh', document, [preamble, chapter], address),
		toPlanDocument('zh', document, '规划', address),
		toWebSite('zh', { name: '磨坊规划', description: '全文' }, address),
		toBreadcrumbList([{ href: '/zh/', name: '首页' }], address),
	];
	const own = JSON.stringify(things).match(/https?:[^"]+/gu) ?? [];
	expect(own.length).toBeGreaterThan(10);
	expect(own.filter((url) => !url.startsWith(`${root}/`))).toEqual([]);
});

test('the English is a translation of the Chinese, and both are copies without standing', () => {
	const [zh, en] = [partId(address, 'zh', section), partId(address, 'en', section)];
	const standing = { legislationLegalValue: { '@id': 'schema:UnofficialLegalValue' } };
	expect(toPlanPart('zh', section, around, address)).toMatchObject({
		...standing,
		'@id': zh,
		name: '减排 NOx',
		workTranslation: { '@id': en },
	});
	expect(toPlanPart('en', section, around, address)).toMatchObject({
		...standing,
		'@id': en,
		name: 'Reduce NOx',
		translationOfWork: { '@id': zh },
	});
});

test('nothing is said of a translation that there is not', () => {
	const parent = toPlanPart('en', chapter, { parent: null, children: [untranslated] }, address);
	expect(parent).not.toHaveProperty('hasPart');
	expect(toPlanPart('zh', untranslated, around, address)).not.toHaveProperty('workTranslation');
	const edition = toEdition('zh', document, [untranslated], address);
	expect(edition).not.toHaveProperty('workTranslation');
});

test('the editor is who runs the site, or else the project', () => {
	expect(toEditor('磨坊局', 'Mill', address)).toMatchObject({
		'@type': 'Organization',
		name: '磨坊局',
	});
	expect(toEditor(null, 'Mill', address)).toMatchObject({ '@type': 'Project', name: 'Mill' });
});

test('a table of promises measures nothing', () => {
	const table = {
		page: 'targets',
		title: 'Targets',
		description: 'Promises',
		json: 'targets',
		csv: 'targets',
		years: [2021, 2025],
		source: `${root}/zh/plan/#main`,
	} as const;
	const creator = toEditor(null, 'Mill', address);
	const toData = (variables: Parameters<typeof toDataset>[1]['variables']) =>
		toDataset('en', { ...table, variables }, document, creator, address);
	expect(toData([])).not.toHaveProperty('variableMeasured');
	const name = { zh: '水', en: 'Water' };
	expect(toData([{ name, unit: null }])).toMatchObject({
		variableMeasured: [{ name: 'Water' }],
		temporalCoverage: '2021/2025',
		distribution: [
			{ contentUrl: `${root}/data/targets.json` },
			{ contentUrl: `${root}/data/targets.csv` },
		],
	});
});
