import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, expect, test } from 'vitest';
import { hasPageNumbers } from '../../../../src/files/word/look.ts';
import { writeWordFile } from '../../../../src/files/word/word-file.ts';
import { type ReadingMode } from '../../../../src/model/locale.ts';
import { toInventedBook } from '../books/invented-book.ts';
import { findXmlFaults } from '../read-xml.ts';

// What the real plan has none of: a preamble without a heading, untranslated sentences, characters of markup.

const modes = ['zh', 'en', 'bi'] as const satisfies readonly ReadingMode[];
const bytes = {} as Record<ReadingMode, Uint8Array>;
const html = {} as Record<ReadingMode, string>;

beforeAll(async () => {
	for (const mode of modes) {
		bytes[mode] = await writeWordFile(toInventedBook(mode), hasPageNumbers(mode));
		const buffer = Buffer.from(bytes[mode]);
		html[mode] = (await mammoth.convertToHtml({ buffer })).value;
	}
});

const read = (mode: ReadingMode, path: string) =>
	strFromU8(unzipSync(bytes[mode])[path] ?? new Uint8Array());

test.each(modes)('the parts of the file in %s are well-formed XML', async (mode) => {
	const parts = Object.entries(unzipSync(bytes[mode])).map(([path, content]) => [
		path.replaceAll('/', '-'),
		strFromU8(content),
	]);
	expect(parts.length).toBeGreaterThan(5);
	const texts = Object.fromEntries(parts) as Record<string, string>;
	expect(await findXmlFaults(texts)).toEqual([]);
	// One that is broken is told, wherever it stands among the others.
	expect(await findXmlFaults({ broken: '<a>', ...texts })).not.toEqual([]);
});

test('headings are headings, with their numbers as printed', () => {
	expect(html.zh).toMatch(/<h1>.*一、水与“磨”<\/h1>/u);
	expect(html.zh).toMatch(/<h2>.*（一）减排 NO<sub>x<\/sub><\/h2>/u);
	expect(html.bi).toMatch(/<h1>.*一、水与“磨”<br \/>Part I Water &amp; "Mills"<\/h1>/u);
});

test('a paragraph keeps bold, subscripts and the bookmarks of its sentences, and marks its notes', () => {
	expect(html.zh).toContain(
		'<p><a id="n1_1_s1"></a><strong>减少 NO<sub>x</sub> 排放。</strong>' +
			'<a href="#note_wheel"><sup>[1]</sup></a>' +
			'<a id="n1_1_s2"></a>按<strong>“双控”</strong>要求，5 &lt; 6，a*b*c，x_y_z。' +
			'<a href="#note_slip"><sup>[校改]</sup></a></p>',
	);
	expect(html.zh).toContain('<a id="note_wheel"></a>');
});

test('a sentence stands above its translation, and alone where there is none', () => {
	expect(html.bi).toMatch(/1\. 不是列表。<\/p><p>1\. is no list\.<\/p>/u);
	expect(html.bi).toMatch(/# 注：AT&amp;amp;T。<\/p><h1>/u);
	expect(html.en).toContain('# 注：AT&amp;amp;T。</p>');
});

test('merged cells of a table stay merged', () => {
	expect(html.zh).toContain('<td rowspan="3"><p>水</p></td>');
	expect(html.zh).toContain('<th colspan="2"><p><strong>指标</strong></p></th>');
});

test('words say which language they are in', () => {
	const document = read('bi', 'word/document.xml');
	const languageOf = (words: string) =>
		new RegExp(`<w:lang ([^>]*)/></w:rPr><w:t[^>]*>${words}`, 'u').exec(document)?.[1];
	expect(languageOf('1. 不是列表。')).toBe('w:val="en-US" w:eastAsia="zh-CN"');
	expect(languageOf('1. is no list.')).toBe('w:val="en-US"');
});

test('names of bookmarks are such as Word takes, and each stands once', () => {
	const names = Array.from(
		read('bi', 'word/document.xml').matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/gu),
		([, name = '']) => name,
	);
	expect(names).toContain('n1_1_s2b');
	for (const name of names) expect(name).toMatch(/^[A-Za-z_]\w{0,39}$/u);
	expect(new Set(names).size).toBe(names.length);
});

test('the file bears the day of the release', () => {
	const core = read('zh', 'docProps/core.xml');
	expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/gu)).toEqual(Array(2).fill('2026-01-31T00:00:00Z'));
	expect(core).toContain('<dc:creator>磨坊局</dc:creator>');
});

test('only the Chinese file has numbers of pages in its contents', () => {
	expect(read('zh', 'word/document.xml')).not.toMatch(/TOC [^<]*\\n/u);
	expect(read('en', 'word/document.xml')).toMatch(/TOC [^<]*\\n/u);
});

test.each(modes)('the same book in %s gives the same bytes', async (mode) => {
	const again = Buffer.from(await writeWordFile(toInventedBook(mode), hasPageNumbers(mode)));
	expect(again.equals(bytes[mode])).toBe(true);
});
