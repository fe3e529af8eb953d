import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toEpub } from '../../../../src/files/epub/epub.ts';
import type { ReadingMode } from '../../../../src/model/locale.ts';
import { paintWith } from '../../../../src/drawings/pictures/paint.ts';
import { toInventedBook } from '../books/invented-book.ts';

// What the real plan has none of: a preamble without a heading, untranslated sentences, characters of markup.

const cover = await paintWith(
	'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1"/></svg>',
	{ fontFiles: [], zoom: 1 },
);

const read = (mode: ReadingMode, path: string) =>
	strFromU8(unzipSync(toEpub(toInventedBook(mode), cover))[`EPUB/${path}`] ?? new Uint8Array());

test.each(['zh', 'en', 'bi'] as const)('the book in %s has no fault', async (mode) => {
	const { messages } = await EpubCheck.validate(toEpub(toInventedBook(mode), cover));
	expect(messages).toEqual([]);
});

test('a paragraph keeps bold, subscripts and the identifiers of the print edition, and marks its notes', () => {
	expect(read('zh', 'chapter-1.xhtml')).toContain(
		'<p><span id="1-1-s1"><strong>减少 NO<sub>x</sub> 排放。</strong></span>' +
			'<a class="mark" epub:type="noteref" role="doc-noteref" href="notes.xhtml#note-wheel">[1]</a>' +
			'<span id="1-1-s2">按<strong>“双控”</strong>要求，5 &#x3C; 6，a*b*c，x_y_z。</span>' +
			'<a class="mark" epub:type="noteref" role="doc-noteref" href="notes.xhtml#note-slip">[校改]</a></p>',
	);
});

test('what is not translated yet stands in Chinese and says so', () => {
	expect(read('en', 'chapter-1.xhtml')).toContain(
		'<p><span id="1-1-s2b" lang="zh-Hans" xml:lang="zh-Hans"># 注：AT&#x26;amp;T。</span></p>',
	);
	const both = read('bi', 'chapter-1.xhtml');
	expect(both).toContain(
		'<div class="pair" id="1-1-s2b"><p lang="zh-Hans" xml:lang="zh-Hans"># 注：AT&#x26;amp;T。</p></div>',
	);
});

test('English sentences have a space between them', () => {
	const text = read('en', 'chapter-1.xhtml').replaceAll(/<a [^>]*>[^<]*<\/a>|<[^>]*>/gu, '');
	expect(text).toContain('Reduce NOx. Under the Rules, ');
});

test('in both languages a sentence and its translation share an identifier', () => {
	expect(read('bi', 'preamble.xhtml')).toContain(
		'<div class="pair" id="preamble-s1"><p lang="zh-Hans" xml:lang="zh-Hans">1. 不是列表。</p>' +
			'<p lang="en" xml:lang="en">1. is no list.</p></div>',
	);
});

test('merged cells of a table stay merged', () => {
	const page = read('zh', 'chapter-1.xhtml');
	expect(page).toContain('<th scope="rowgroup" rowspan="3">水</th>');
	expect(page).toContain('<th scope="col" colspan="2">指标</th>');
	expect(page).toContain('<td>&#x3C;6</td>');
});

test('notes lead back to their places, and a repair shows what differs', () => {
	const notes = read('en', 'notes.xhtml');
	expect(notes).toContain('<a href="chapter-1.xhtml#1-1-s1">1.1, sentence 1</a>');
	expect(notes).toContain('<a href="chapter-1.xhtml#table-1">Table 1</a>');
	expect(notes).toContain('双<del>␣</del>控');
});

test('the same book gives the same bytes in every time zone', () => {
	const { TZ } = process.env;
	const [here, ...elsewhere] = ['UTC', 'Asia/Shanghai', 'America/New_York'].map((zone) => {
		process.env.TZ = zone;
		return Buffer.from(toEpub(toInventedBook('bi'), cover)).toString('base64');
	});
	if (TZ === undefined) delete process.env.TZ;
	else process.env.TZ = TZ;
	expect(elsewhere).toEqual([here, here]);
});
