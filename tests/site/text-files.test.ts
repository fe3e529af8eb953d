import markdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { files, readJson, readText } from './dist.ts';

// Texts that are opened in a browser, from a server that does not say in what encoding they are.

const { document } = readJson('data/plan.json') as PlanExport;
const isAscii = (text: string) => /^[\0-\x7f]*$/u.test(text);

test('a text or Markdown file says by its first bytes that it is UTF-8, unless all of it is ASCII', () => {
	const texts = files.filter((path) => /\.(?:txt|md)$/u.test(path));
	expect(texts).toEqual(
		expect.arrayContaining(['data/plan-zh.md', 'data/plan-zh.txt', 'llms.txt', 'robots.txt']),
	);
	const unmarked = texts.filter((path) => !readText(path).startsWith('\uFEFF'));
	expect(unmarked.filter((path) => !isAscii(readText(path)))).toEqual([]);
	expect(unmarked).toContain('robots.txt');
});

test('files whose readers take the mark for a character go without it', () => {
	const others = files.filter((path) =>
		/\.(?:bib|ris|ics|json|jsonld|xml|tmx|svg|js)$/u.test(path),
	);
	expect(others.length).toBeGreaterThan(500);
	expect(others.filter((path) => readText(path).startsWith('\uFEFF'))).toEqual([]);
});

test.each(['zh', 'en'] as const)(
	'a Markdown parser that sees the mark finds the title of the plan in %s as its heading all the same',
	(locale) => {
		const tokens = markdownIt().parse(readText(`data/plan-${locale}.md`), {});
		const at = tokens.findIndex(({ type }) => type === 'heading_open');
		expect(tokens[at]?.tag).toBe('h1');
		expect(tokens[at + 1]?.content).toBe(document.title[locale]);
	},
);

test('so does a reader of llms.txt, which goes line by line', () => {
	expect(readText('llms.txt')).toMatch(/^# .+\n\n> .+\n/mu);
});
