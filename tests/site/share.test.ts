import { expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { files, readJson, readText, siteRoot } from './dist.ts';
import { readQr } from './read-qr.ts';

interface ExportedNode {
	id: string;
	kind: string;
	url: { zh: string; en: string };
}

const { nodes } = readJson('data/plan.json') as { nodes: ExportedNode[] };
const indicators = readJson('data/indicators.json') as { id: string }[];
const base = new URL(siteRoot).pathname.replace(/\/$/u, '');

/** Every place that can be shared, with the address of its page. */
const places = locales.flatMap((locale) => [
	{ locale, id: 'plan', path: `/${locale}/plan/` },
	...nodes
		.filter(({ kind }) => kind !== 'box-item' && kind !== 'table')
		.map(({ id, url }) => ({ locale, id, path: url[locale] })),
	...indicators.map(({ id }) => ({ locale, id: `i${id}`, path: `/${locale}/indicators/${id}/` })),
]);

const codes = files.filter((file) => file.startsWith('qr/'));

test('every place has a code and a page for sharing, and nothing else has', () => {
	const ids = places.map(({ locale, id }) => `${locale}/${id}`).sort();
	expect(codes.map((file) => file.slice(3, -4)).sort()).toEqual(ids);
	const pages = files.filter((file) => /^(?:zh|en)\/share\//u.test(file));
	const expected = ids.map((id) => `${id.replace('/', '/share/')}/index.html`);
	expect(pages.sort()).toEqual(expected.sort());
});

test.each(places)('a camera reads $path from the code of $locale $id', async (place) => {
	const svg = readText(`qr/${place.locale}/${place.id}.svg`);
	expect(await readQr(svg)).toEqual([`${new URL(siteRoot).origin}${base}${place.path}`]);
});

test('every task, box, other place and indicator leads to its sharing page, in every reading mode', () => {
	for (const { locale, id, path } of places.filter(({ id }) => id !== 'plan')) {
		const link = `href="${base}/${locale}/share/${id}/"`;
		expect(readText(`${path.slice(1)}index.html`)).toContain(link);
		if (locale === 'zh' && !id.startsWith('i'))
			expect(readText(`${path.replace('/zh/', 'bi/')}index.html`)).toContain(link);
	}
});

test('every button that copies says what it copies, each in other words', () => {
	for (const { locale, id } of places) {
		const html = readText(`${locale}/share/${id}/index.html`);
		const buttons = [...html.matchAll(/<button\b[^>]*\bdata-copy-text\b[^>]*>([^<]*)</gu)];
		const names = buttons.map(
			([button, words = '']) => /aria-label="([^"]*)"/u.exec(button)?.[1] ?? words.trim(),
		);
		expect(names.length, id).toBeGreaterThan(5);
		expect(new Set(names).size, `${locale} ${id}: ${names.join()}`).toBe(names.length);
	}
});
