import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { downloads as entries } from '../../src/files/catalog/downloads.ts';
import { inventedData } from '../unit/files/catalog/invented-data.ts';
import { dist, files, readJson, readText, siteRoot } from './dist.ts';
import { fromRoot, pages, valuesOf } from './pages.ts';

// The page of downloads, and the list from which it, the catalog and llms.txt are made.

/** Every download that a plan may have. */
const downloads = entries.map((entry) => entry.describe(inventedData));

const locales = ['zh', 'en'] as const;
const inData = files.filter((path) => path.startsWith('data/'));

function pageOf(locale: string) {
	const page = pages.get(`/${locale}/data/`);
	if (!page) throw new Error(`there is no /${locale}/data/`);
	return page;
}

/** The files to which a page leads, from the root of the site. */
const linksOf = (locale: string) =>
	valuesOf(pageOf(locale), 'main a', 'href').map((href) =>
		fromRoot(pageOf(locale), href).replace(/^\//u, ''),
	);

test('every file in the list exists, and so does what describes it', () => {
	for (const { id, files: listed, description } of downloads) {
		expect(listed, id).not.toEqual([]);
		for (const { path } of listed) expect(files, id).toContain(path);
		if (description) expect(files, id).toContain(description.path);
	}
	const ids = downloads.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test.each(locales)('the page of downloads in %s leads to every file in /data/', (locale) => {
	expect(inData.length).toBeGreaterThan(40);
	const links = linksOf(locale);
	expect(inData.filter((path) => !links.includes(path))).toEqual([]);
});

test.each(locales)('the page of downloads in %s leads to the charts in its language', (locale) => {
	const charts = linksOf(locale).filter((path) => path.startsWith('charts/'));
	// Five charts, each as SVG, PNG and CSV.
	expect(charts).toHaveLength(15);
	for (const path of charts) {
		expect(path.startsWith(`charts/${locale}/`), path).toBe(true);
		expect(files).toContain(path);
	}
});

test.each(locales)(
	'the page of downloads in %s explains every column of every CSV file',
	(locale) => {
		const page = pageOf(locale);
		for (const name of ['indicators', 'results', 'targets', 'sentences', 'tasks']) {
			const [first = ''] = readText(`data/${name}.csv`).slice(1).split('\r\n');
			const entry = page.root.querySelector(`[id="${name}.csv"]`);
			const rows = entry?.querySelectorAll('tbody tr') ?? [];
			const texts = rows.map((row) =>
				row.querySelectorAll('th, td').map((cell) => cell.textContent.trim()),
			);
			expect(texts.map(([column]) => column)).toEqual(first.split(','));
			for (const [column = '', meaning = '', content = ''] of texts) {
				const isChinese = /\p{Script=Han}/u.test(meaning);
				expect(isChinese, `${name}, ${column}`).toBe(locale === 'zh');
				expect(content, `${name}, ${column}`).not.toBe('');
			}
		}
	},
);

test('sizes are those of the files, to two digits', () => {
	for (const path of ['data/plan.json', 'data/plan-zh.md', 'data/tasks.csv']) {
		const { size } = statSync(new URL(path, dist));
		// Three files of 10 to 999 kB.
		const digits = size < 100_000 ? 1000 : 10_000;
		const kilobytes = (Math.round(size / digits) * digits) / 1000;
		const name = path.replace('data/', '');
		for (const locale of locales)
			expect(
				pageOf(locale)
					.root.querySelectorAll('.files li')
					.map((item) => item.textContent.replaceAll(/\s+/gu, ' ').trim()),
			).toContainEqual(expect.stringMatching(`^${name} .*\\D${kilobytes} kB$`));
	}
});

test.each(locales)(
	'the page in %s names its catalog, and where the calendar is subscribed to',
	(locale) => {
		const page = pageOf(locale);
		expect(
			valuesOf(page, 'link[type="application/ld+json"]', 'href').map((href) =>
				fromRoot(page, href),
			),
		).toEqual(['/data/catalog.jsonld']);
		const address = `${siteRoot}/data/deadlines.ics`;
		const subscribed = valuesOf(page, 'main a', 'href').filter((href) =>
			href.startsWith('webcal:'),
		);
		expect(subscribed).toEqual([address.replace(/^https?:/u, 'webcal:')]);
		expect(page.html).toContain(address);
	},
);

test('the page of downloads is found from home, from the page about the site, and from llms.txt', () => {
	for (const locale of locales)
		for (const path of [`/${locale}/`, `/${locale}/about/`]) {
			const page = pages.get(path);
			const links = page
				? valuesOf(page, 'main a', 'href').map((href) => fromRoot(page, href))
				: [];
			expect(links, path).toContain(`/${locale}/data/`);
		}
	expect(readText('llms.txt')).toContain(`(${siteRoot}/en/data/)`);
	for (const { files: listed } of downloads)
		for (const { path } of listed.filter((file) => file.path !== 'llms.txt'))
			expect(readText('llms.txt')).toContain(`(${siteRoot}/${path})`);
});

test('the dates of the page are those of the newest change', () => {
	const { modified } = readJson('data/catalog.jsonld') as { modified: string };
	const [date] = pageOf('zh').root.querySelectorAll('.changes time');
	expect(date?.getAttributeValue('datetime')).toBe(modified);
});
