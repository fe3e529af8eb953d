import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawShareImage } from '../../src/drawings/share-images/draw-share-image.ts';
import { indicatorImage } from '../../src/drawings/share-images/indicator-image.ts';
import { nodeImage } from '../../src/drawings/share-images/node-image.ts';
import { type Locale, locales } from '../../src/model/locale.ts';
import type { PlanNode } from '../../src/model/text/node.ts';
import { imagePath } from '../../src/drawings/share-images/image-path.ts';
import type { Result } from '../../src/model/schemas/result.ts';
import type { Indicator } from '../../src/model/schemas/indicator.ts';
import { fontsFor, measureImage, misplaced } from '../unit/drawings/share-images/measure-image.ts';
import { dist, files, readJson } from './dist.ts';
import { readSummaries } from './read-summaries.ts';

interface ExportedNode {
	id: string;
	kind: PlanNode['kind'];
	parent: string | null;
	order: number;
	number: PlanNode['number'];
	title: { zh: string; en: string };
	sentences: { id: string; zh: string; en: string }[];
}

const plan = readJson('data/plan.json') as {
	document: { title: { zh: string; en: string }; number: string };
	nodes: ExportedNode[];
};
const indicators = readJson('data/indicators.json') as Indicator[];
const results = readJson('data/achievements.json') as Result[];
const own = plan.nodes.filter(({ kind }) => kind !== 'box-item' && kind !== 'table');
const summaries = readSummaries();
const getSummary = (id: string, locale: Locale) => summaries.get(id)?.[locale] ?? '';
const pictures = files.filter((file) => file.startsWith('cards/'));

test('the home page, every page of the plan and every indicator has a picture in both languages', () => {
	const ids = ['home', ...own.map(({ id }) => id), ...indicators.map(({ id }) => `i${id}`)];
	const expected = locales.flatMap((locale) => ids.map((id) => imagePath(locale, id).slice(1)));
	expect(pictures.toSorted()).toEqual(expected.toSorted());
	const count = (wanted: string) => own.filter(({ kind }) => kind === wanted).length;
	expect([count('task'), count('box'), indicators.length]).toEqual([50, 10, 21]);
});

test.each(pictures)('%s is a PNG of 1200 by 630 with a palette', (path) => {
	const file = readFileSync(new URL(path, dist));
	expect(file.toString('latin1', 1, 4)).toBe('PNG');
	expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
	// Byte 25 is the kind of colour: 3, from a palette.
	expect(file.readUInt8(25)).toBe(3);
});

test('the pictures weigh less than 12 MB together, and none more than 60 KB', () => {
	const sizes = pictures.map((path) => statSync(new URL(path, dist)).size);
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(12e6);
	expect(Math.max(...sizes)).toBeLessThan(60e3);
});

const run = (text: string) => [{ text, marks: [] }];
const toNode = (node: ExportedNode): PlanNode => ({
	...node,
	title: { zh: run(node.title.zh), en: run(node.title.en) },
	page: null,
	blocks: [],
	sentences: node.sentences.map(({ id, zh, en }) => ({
		id,
		number: '',
		zh: run(zh),
		en: run(en),
		status: 'reviewed',
	})),
});

test.each(locales)('in %s every text is in its field, and none on another', async (locale) => {
	const { title, number } = plan.document;
	const edition = locale === 'zh' ? '非官方版本' : 'Unofficial edition';
	const origin = { title: title[locale], number, edition, host: 'plan.example.org' };
	const find = (id: string | null) => plan.nodes.find((node) => node.id === id);
	const images = [
		...own.map((node) => {
			const parent = find(node.parent);
			const children = plan.nodes.filter((child) => child.parent === node.id).map(toNode);
			const summary = getSummary(node.id, locale);
			const around = { parent: parent && toNode(parent), children, summary, origin };
			return { id: node.id, svg: drawShareImage(nodeImage(locale, toNode(node), around)) };
		}),
		...indicators.map((row) => ({
			id: `i${row.id}`,
			svg: drawShareImage(indicatorImage(locale, row, { results, origin })),
		})),
	];
	const fonts = await fontsFor(images.map(({ svg }) => svg));
	for (const { id, svg } of images) expect(misplaced(measureImage(svg, fonts)), id).toEqual([]);
});
