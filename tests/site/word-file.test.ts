import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { findXmlFaults } from '../unit/files/read-xml.ts';
import { decode } from './decode.ts';
import { dist, readJson } from './dist.ts';

// The plan as a Word document, as a reader of such files finds it.

const { nodes } = readJson('data/plan.json') as PlanExport;
const modes = ['zh', 'en', 'bi'] as const;
const headings = nodes.filter(({ kind, title }) => kind !== 'table' && title.zh !== '');
const html: Record<string, string> = {};
const bytesOf = (mode: string) => readFileSync(new URL(`data/plan-${mode}.docx`, dist));

beforeAll(async () => {
	for (const mode of modes)
		html[mode] = (await mammoth.convertToHtml({ buffer: bytesOf(mode) })).value;
});

const withoutSpaces = (text: string) => text.replaceAll(/\s/gu, '');

/** The words of a file from its first heading to its notes, without tables, captions and marks of notes. */
function wordsOf(mode: string): string {
	const body = (html[mode] ?? '')
		.replace(/^.*?(?=<h1>)/su, '')
		.replace(/<h1>(?:(?!<h1>).)*$/su, '')
		.replaceAll(/<p>(?:<a id="[^"]*"><\/a>)?[^<]*<\/p><table>.*?<\/table>/gsu, '')
		.replaceAll(/<a href="#note_[^"]*">.*?<\/a>/gsu, '');
	return withoutSpaces(decode(body.replaceAll(/<[^>]*>/gu, '')));
}

test.each(modes)('the parts of the Word file in %s are well-formed XML', async (mode) => {
	const files = unzipSync(bytesOf(mode));
	expect(Object.keys(files)).toContain('word/document.xml');
	const texts = Object.entries(files).map(([path, content]) => [
		path.replaceAll('/', '-'),
		strFromU8(content),
	]);
	expect(await findXmlFaults(Object.fromEntries(texts) as Record<string, string>)).toEqual([]);
});

test.each(['zh', 'en'] as const)(
	'the Word file in %s has all headings and sentences in order, and nothing else',
	(mode) => {
		const expected = nodes
			.filter(({ kind }) => kind !== 'table')
			.flatMap(({ number, title, sentences }) => [
				title[mode] ? `${number?.[mode] ?? ''}${title[mode]}` : '',
				...sentences.map((sentence) => sentence[mode] ?? ''),
			]);
		expect(wordsOf(mode)).toBe(withoutSpaces(expected.join('')));
	},
);

test('the Word file in both languages has each sentence above its translation, and nothing else', () => {
	const expected = nodes
		.filter(({ kind }) => kind !== 'table')
		.flatMap(({ number, title, sentences }) => [
			...(title.zh === ''
				? []
				: (['zh', 'en'] as const).map(
						(locale) => `${number?.[locale] ?? ''}${title[locale] ?? ''}`,
					)),
			...sentences.flatMap(({ zh, en }) => [zh, en ?? '']),
		]);
	expect(wordsOf('bi')).toBe(withoutSpaces(expected.join('')));
});

test.each(modes)('headings of the Word file in %s are headings, at their level', (mode) => {
	const levels: Record<string, string> = {
		section: 'h2',
		item: 'h3',
		task: 'h3',
		box: 'h3',
		'box-item': 'h4',
	};
	const found = Array.from(
		(html[mode] ?? '').matchAll(
			/<(h[1-6])>(?:<a id="_Toc\d+"><\/a>)?<a id="(?!_Toc)(\w*)"><\/a>/gu,
		),
		([, level, id]) => `${level ?? ''} ${id ?? ''}`,
	);
	expect(found).toEqual(
		headings.map(
			({ id, kind }) =>
				`${levels[kind] ?? 'h1'} ${id.replaceAll(/\W/gu, '_').replace(/^(?=\d)/u, 'n')}`,
		),
	);
});

test.each(modes)('every sentence of the Word file in %s is bookmarked', (mode) => {
	const names = new Set(
		Array.from((html[mode] ?? '').matchAll(/<a id="(\w*)"/gu), ([, name = '']) => name),
	);
	const missing = nodes
		.flatMap(({ id, sentences }) => [id, ...sentences.map((sentence) => sentence.id)])
		.map((id) => id.replaceAll(/\W/gu, '_').replace(/^(?=\d)/u, 'n'))
		.filter((name) => !names.has(name));
	expect(missing).toEqual([]);
});

test.each(modes)('every link within the Word file in %s leads to a bookmark', (mode) => {
	const text = html[mode] ?? '';
	const names = new Set(Array.from(text.matchAll(/ id="(\w*)"/gu), ([, name]) => name));
	const links = Array.from(text.matchAll(/href="#([^"]*)"/gu), ([, name]) => name);
	expect(links.length).toBeGreaterThan(200);
	expect(links.filter((name) => !names.has(name))).toEqual([]);
});

test('subscripts are subscripts, in both languages', () => {
	expect(html.zh).toContain('深入推进 NO<sub>x</sub> 减排。');
	expect(html.en).toContain('PM<sub>2.5</sub>');
});

test.each(modes)('the tables of the Word file in %s have their rows, with merged cells', (mode) => {
	const tables = (html[mode] ?? '').match(/<table>.*?<\/table>/gsu) ?? [];
	const rows = tables.map((table) => table.match(/<tr>/gu)?.length);
	// A row of heads, and the rows of the data.
	const counts = ['achievements', 'indicators'].map(
		(name) => (readJson(`data/${name}.json`) as unknown[]).length + 1,
	);
	expect(rows).toEqual(mode === 'bi' ? counts.flatMap((count) => [count, count]) : counts);
	for (const table of tables) expect(table).toMatch(/<td rowspan="\d+">/u);
});
