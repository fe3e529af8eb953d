import { EpubCheck } from '@likecoin/epubcheck-ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { dist, readJson, readText } from './dist.ts';
import { readEpub } from './read-epub.ts';

// The plan as an e-book: as EPUB 3 has it, with every sentence of plan.json under its identifier.

const { document, nodes } = readJson('data/plan.json') as PlanExport;
const modes = ['zh', 'en', 'bi'] as const;
const anchorOf = (id: string) => id.replaceAll(/[./]/gu, '-');

test.each(modes)('the e-book in %s has no error and no warning', async (mode) => {
	const bytes = readFileSync(new URL(`data/plan-${mode}.epub`, dist));
	const { messages, version } = await EpubCheck.validate(new Uint8Array(bytes));
	expect(version).toMatch(/^3\./u);
	expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test.each(['zh', 'en'] as const)(
	'the e-book in %s has every sentence under its identifier',
	(mode) => {
		const { places } = readEpub(mode);
		for (const { id, sentences } of nodes) {
			expect(places.has(anchorOf(id)), id).toBe(true);
			for (const sentence of sentences)
				expect(places.get(anchorOf(sentence.id))?.text, sentence.id).toBe(sentence[mode]);
		}
	},
);

test('the e-book in both languages has every sentence with its translation under one identifier', () => {
	const { places } = readEpub('bi');
	for (const { id, zh, en } of nodes.flatMap(({ sentences }) => sentences))
		expect(places.get(anchorOf(id))?.inLanguage, id).toEqual({ 'zh-Hans': zh, en });
});

test.each(modes)('identifiers of the e-book in %s are those of the print edition', (mode) => {
	const page = readText(`${mode}/print/index.html`);
	const printed = Array.from(page.matchAll(/id="([^"]*)" data-sentence=/gu), ([, id = '']) => id);
	expect(printed).toHaveLength(nodes.flatMap(({ sentences }) => sentences).length);
	const found = new Set(readEpub(mode).places.keys());
	expect(printed.filter((id) => !found.has(id))).toEqual([]);
});

test.each(['zh', 'en'] as const)('the e-book in %s has all headings in order', (mode) => {
	const expected = nodes
		.filter(({ kind, title }) => kind !== 'table' && title[mode])
		.map(({ number, title }) => `${number?.[mode] ?? ''}${title[mode] ?? ''}`);
	const found = readEpub(mode).headings.map(({ text }) => text);
	const withoutSpaces = (texts: readonly string[]) =>
		texts.map((text) => text.replaceAll(/\s/gu, ''));
	const start = withoutSpaces(found).indexOf(withoutSpaces(expected)[0] ?? '');
	expect(withoutSpaces(found).slice(start, start + expected.length)).toEqual(
		withoutSpaces(expected),
	);
});

test('the e-book reads from the title to the notes', () => {
	expect(readEpub('zh').pages).toEqual([
		'title.xhtml',
		'contents.xhtml',
		'notice.xhtml',
		'preamble.xhtml',
		...[1, 2, 3, 4].map((chapter) => `chapter-${chapter}.xhtml`),
		'notes.xhtml',
	]);
});

test.each(modes)('the e-book in %s has a cover, two to three', (mode) => {
	const { package: listed, cover } = readEpub(mode);
	expect(listed).toMatch(/href="cover\.png" media-type="image\/png" properties="cover-image"/u);
	expect(listed).toContain('<meta name="cover" content="cover-png"/>');
	expect(cover.toString('latin1', 1, 4)).toBe('PNG');
	expect([cover.readUInt32BE(16), cover.readUInt32BE(20)]).toEqual([1200, 1800]);
});

test('the package says what the book is, in which languages, and by whom the plan was issued', () => {
	const both = readEpub('bi').package;
	expect(both).toContain('<dc:language>zh-Hans</dc:language>');
	expect(both).toContain('<dc:language>en</dc:language>');
	for (const text of [document.title.zh, document.title.en, document.number, '2021-07-20'])
		expect(both).toContain(text);
	for (const { zh, en } of document.issuers) {
		expect(both).toMatch(new RegExp(`<dc:creator [^>]*xml:lang="zh-Hans">${zh}</dc:creator>`, 'u'));
		expect(both).toContain(en);
	}
	expect(readEpub('zh').package).not.toContain('<dc:language>en</dc:language>');
});

test('whoever drops what is no author finds the bodies, and the books apart by their first titles', () => {
	const titles = modes.map((mode) => {
		const { package: listed } = readEpub(mode);
		const creators = Array.from(listed.matchAll(/<dc:creator id="([^"]*)"/gu), ([, id]) => id);
		expect(creators).toHaveLength(document.issuers.length);
		for (const id of creators)
			expect(listed).toContain(
				`<meta refines="#${id ?? ''}" property="role" scheme="marc:relators">aut</meta>`,
			);
		return /<dc:title[^>]*>([^<]*)</u.exec(listed)?.[1];
	});
	expect(titles).toEqual([
		document.title.zh,
		document.title.en,
		`${document.title.zh}（中英对照）`,
	]);
});
