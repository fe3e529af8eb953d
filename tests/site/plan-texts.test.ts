import markdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/model/locale.ts';
import type { Result } from '../../src/model/schemas/result.ts';
import type { Indicator } from '../../src/model/schemas/indicator.ts';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { readJson, readUnmarked, siteRoot } from './dist.ts';

// The whole plan as Markdown and as plain text: every sentence of plan.json in order, and nothing else.

const { document, nodes } = readJson('data/plan.json') as PlanExport;
const results = readJson('data/achievements.json') as Result[];
const indicators = readJson('data/indicators.json') as Indicator[];

const headings = nodes.filter(({ kind }) => kind !== 'table');
const captions = nodes.filter(({ kind }) => kind === 'table');
const join = { zh: '', en: ' ' };

/** A heading as it stands in a text: `（四）…`, `1. …`, `Part I …`. */
function headingOf({ number, title }: PlanExport['nodes'][number], locale: Locale): string {
	const label = number?.[locale] ?? '';
	return label + (label === '' || /[、）]$/u.test(label) ? '' : ' ') + (title[locale] ?? '');
}

/** What stands under a heading, as a Markdown parser reads it. */
interface Part {
	level: string;
	heading: string;
	paragraphs: string[];
	bold: string[];
	tables: { caption: string; rows: string[][] }[];
}

function readMarkdown(locale: Locale) {
	const tokens = markdownIt({ html: true }).parse(readUnmarked(`data/plan-${locale}.md`), {});
	const parts: Part[] = [];
	const quoted: string[] = [];
	let inQuote = false;
	let inTable = false;
	const open = (level: string) =>
		parts.push({ level, heading: '', paragraphs: [], bold: [], tables: [] });
	for (const [index, { type, tag, children }] of tokens.entries()) {
		const part = parts.at(-1);
		if (type === 'heading_open') open(tag);
		else if (type === 'hr') open(tag);
		else if (type === 'blockquote_open' || type === 'blockquote_close') inQuote = !inQuote;
		else if (type === 'table_open') {
			inTable = true;
			part?.tables.push({ caption: part.paragraphs.pop() ?? '', rows: [] });
		} else if (type === 'table_close') inTable = false;
		else if (type === 'tr_open') part?.tables.at(-1)?.rows.push([]);
		else if (type === 'inline') {
			const kinds = new Set(children?.map((child) => child.type));
			for (const kind of kinds) expect(kind).toMatch(/^(?:text|(?:strong|em)_(?:open|close))$/u);
			const text = children?.map(({ content }) => content).join('') ?? '';
			const before = tokens[index - 1]?.type;
			if (inQuote) quoted.push(text);
			else if (inTable) part?.tables.at(-1)?.rows.at(-1)?.push(text);
			else if (before === 'heading_open' && part) part.heading = text;
			else part?.paragraphs.push(text);
			for (const [at, child] of children?.entries() ?? [])
				if (child.type === 'strong_open') part?.bold.push(children?.[at + 1]?.content ?? '');
		} else expect(type).toMatch(/^(?:heading_close|paragraph_|thead_|tbody_|tr_close|th_|td_)/u);
	}
	return { title: parts.shift(), quoted, parts };
}

test.each(locales)(
	'the Markdown in %s has all headings and sentences in order, and nothing else',
	(locale) => {
		const { title, quoted, parts } = readMarkdown(locale);
		expect(title).toMatchObject({ level: 'h1', heading: document.title[locale], paragraphs: [] });
		expect(quoted[0]).toContain(document.number);
		expect(quoted.at(-1)).toBe(`${siteRoot}/${locale}/`);
		expect(parts.map(({ heading }) => heading)).toEqual(
			headings.map((node) => headingOf(node, locale)),
		);
		for (const [index, { id, sentences }] of headings.entries())
			expect(parts[index]?.paragraphs.join(join[locale]), id).toBe(
				sentences.map((sentence) => sentence[locale]).join(join[locale]),
			);
		expect(new Set(parts.map(({ level }) => level))).toEqual(
			new Set(['h2', 'hr', 'h3', 'h4', 'h5']),
		);
	},
);

test('a sentence that is bold as a whole is bold in Markdown, without its full stop', () => {
	const { parts } = readMarkdown('zh');
	const runIns = nodes.flatMap(({ sentences }) => sentences.filter(({ runIn }) => runIn));
	expect(runIns.length).toBeGreaterThan(5);
	const bold = parts.flatMap((part) => part.bold);
	const withoutEnds = (text: string) => text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
	for (const { zh } of runIns) expect(bold).toContain(withoutEnds(zh));
});

const columns = { 'table-1': 9, 'table-2': 7 };

test.each(locales)('the tables of the Markdown in %s have the rows of the data', (locale) => {
	const tables = readMarkdown(locale).parts.flatMap((part) => part.tables);
	expect(tables.map(({ caption }) => caption)).toEqual(
		captions.map((node) => headingOf(node, locale)),
	);
	const expected = [
		results.map(({ category, name, baseline, target, actual, status }) => ({
			lead: category[locale],
			name: name[locale],
			values: [baseline, target, actual].map((cell) => cell?.text[locale]).concat(status?.[locale]),
		})),
		indicators.map(({ domain, name, baseline, target }) => ({
			lead: domain[locale],
			name: name[locale],
			values: [baseline.text[locale], target.text[locale]],
		})),
	];
	for (const [at, { rows }] of tables.entries()) {
		const width = Object.values(columns)[at] ?? 0;
		const [, ...body] = rows;
		expect(rows.map((row) => row.length)).toEqual(rows.map(() => width));
		expect(body).toHaveLength(expected[at]?.length ?? 0);
		for (const [index, { lead, name, values }] of (expected[at] ?? []).entries()) {
			// Marks of notes are no part of the data's texts.
			const cells = (body[index] ?? []).map((cell) => cell.replace(/[①②]|\((?:1|2)\)$/u, ''));
			const last = at === 0 ? width : width - 1;
			expect(cells).toContain(lead);
			expect(cells.slice(last - values.length, last), name).toEqual(values);
			expect(cells.join(' '), name).toContain(name);
		}
	}
});

test.each(locales)(
	'the plain text in %s has all headings and sentences in order, and nothing else',
	(locale) => {
		const lines = readUnmarked(`data/plan-${locale}.txt`).split('\n');
		expect(lines[0]).toBe(document.title[locale]);
		const start = lines.indexOf(headings[0]?.title[locale] ?? '');
		expect(lines.slice(1, start).join('\n')).toContain(document.number);
		const tables = captions.map((node) => headingOf(node, locale));
		const body = lines
			.slice(start)
			.filter((line) => !line.includes('\t') && !tables.includes(line) && line !== '* * *');
		const expected = headings.flatMap((node) => [
			headingOf(node, locale),
			...node.sentences.map((sentence) => sentence[locale] ?? ''),
		]);
		const withoutSpaces = (texts: readonly string[]) => texts.join('').replaceAll(/\s/gu, '');
		expect(withoutSpaces(body)).toBe(withoutSpaces(expected));
		// A heading is a line of its own.
		for (const node of headings) expect(lines).toContain(headingOf(node, locale));
	},
);
