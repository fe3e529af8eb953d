import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatDate } from '../../src/words/format-date.ts';
import { placeLabel } from '../../src/words/place-label.ts';
import type { Change } from '../../src/model/schemas/change.ts';
import type { PlanDocument } from '../../src/model/schemas/document.ts';
import type { Indicator } from '../../src/model/schemas/indicator.ts';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { files, readJson, readText, siteRoot } from './dist.ts';
import { fromRoot, pages, valuesOf } from './pages.ts';

// Files of references as another program reads them, and what pages tell of themselves as works.

const locales = ['zh', 'en'] as const;
const [document] = parse(readFileSync('content/document.yaml', 'utf8')) as [PlanDocument];
const changes = parse(readFileSync('content/changes.yaml', 'utf8')) as Change[];
const { nodes } = readJson('data/plan.json') as PlanExport;
const indicators = readJson('data/indicators.json') as Indicator[];
const pageOf = new Map(nodes.map(({ id, page }) => [id, page]));
const ids = ['plan', ...nodes.map(({ id }) => id), ...indicators.map(({ id }) => `i${id}`)];
/** The release is that of the newest entry; the translation is named with it. */
const [releaseDate = ''] = changes
	.map(({ date }) => date)
	.sort()
	.reverse();
const releaseOf = {
	zh: `${formatDate('zh', releaseDate)}网络版`,
	en: `web edition of ${formatDate('en', releaseDate)}`,
};
/** The notice has the plan's number, but is no part of it. */
const wholes = ['plan', 'notice'];

/** What a whole is called in English by whoever must not take it for the original. */
const inEnglish = (id: string) => {
	const original = nodes.find((node) => node.id === id && wholes.includes(id))?.title.zh;
	return ` [Unofficial English translation of ${original ?? document.title.zh}]`;
};

/** The plan as it is called where a part of it is cited: with its number, which such an entry has no field for. */
const containerOf = {
	zh: `${document.title.zh}（${document.number}）`,
	en: `${document.title.en} (${document.number})${inEnglish('plan')}`,
};

/** The words of an entry, without the marks that keep their case. */
function wordsOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map(wordsOf).join('');
	const { text, literal, family, given } = value as Record<string, string | object | undefined>;
	return wordsOf(text ?? literal ?? [given ?? '', family ?? '']);
}

interface Entry {
	entry_key: string;
	bib_type: string;
	fields: Record<string, unknown>;
}

/** The only entry of a file. */
function entryOf(entries: object, problems: readonly unknown[]): Entry {
	const list = Object.values(entries) as Entry[];
	expect(problems).toEqual([]);
	expect(list).toHaveLength(1);
	return list[0] ?? expect.fail();
}

/** Readers take an address for one where its host has a dot; that of a test has none. */
const published = 'https://plan.example';
const readPublished = (path: string) => readText(path).replaceAll(siteRoot, published);

/** Fields that this reader does not expect: biblatex has `origtitle` in every type, and biber and Zotero read `day`. */
const unexpected = ['day', 'origtitle'];

const readBibtex = (path: string) => {
	const { entries, errors, warnings } = new BibLatexParser(readPublished(path)).parse();
	const complaints = warnings.filter(
		({ type, field_name: field = '' }) =>
			!/^un(?:known|expected)_field$/u.test(type) || !unexpected.includes(field),
	);
	return entryOf(entries, [...errors, ...complaints]);
};

const readRis = (path: string) => {
	const { entries, errors } = new RISParser(readPublished(path)).parse();
	return entryOf(entries, errors);
};

/** The page of the site that a field leads to; it has to be there, with its anchor. */
function targetOf(fields: Entry['fields']): string {
	const url = wordsOf(fields.url);
	expect(url.startsWith(`${published}/`), url).toBe(true);
	const [path = '', anchor] = url.slice(published.length).split('#');
	const page = pages.get(path);
	expect(page, url).toBeDefined();
	if (anchor !== undefined) expect(page?.ids.has(anchor), url).toBe(true);
	return path;
}

/** What all formats say of a place. */
function expectPlace(locale: 'zh' | 'en', id: string, fields: Entry['fields'], container: string) {
	const authors = (fields.author as unknown[]).map(wordsOf);
	expect(authors).toEqual(document.issuers.map((issuer) => issuer[locale]));
	expect(wordsOf(fields.date).slice(0, 4)).toBe('2021');
	expect(targetOf(fields).startsWith(`/${locale}/`)).toBe(true);
	const whole = wholes.includes(id);
	if (!whole) expect(wordsOf(fields[container])).toBe(containerOf[locale]);
	const page = pageOf.get(id) ?? null;
	expect(fields.pages === undefined ? null : Number(wordsOf(fields.pages))).toBe(page);
	expect(wordsOf(fields.note)).toContain(releaseOf[locale]);
	const described = wordsOf(fields.title);
	const statement = whole && locale === 'en' ? inEnglish(id) : '';
	expect(described.endsWith(statement), described).toBe(true);
	const title = described.slice(0, described.length - statement.length);
	// A body of the state published the Chinese, and nobody's English.
	const publisher = wordsOf(fields.publisher ?? fields.institution ?? []);
	if (locale === 'en') expect(publisher).toBe('Quzhou Plan Explorer');
	const node = nodes.find((one) => one.id === id);
	if (id === 'plan') expect(title).toBe(document.title[locale]);
	else if (node) expect(title.endsWith(node.title[locale] ?? node.title.zh)).toBe(true);
	if (node && !whole && node.kind !== 'chapter')
		expect(title.startsWith(placeLabel(locale, id)), title).toBe(true);
	const indicator = indicators.find((row) => `i${row.id}` === id);
	if (indicator) expect(title).toContain(indicator.name[locale]);
}

test('there is a file of each kind for the plan, every place and every indicator', () => {
	const expected = locales.flatMap((locale) =>
		ids.flatMap((id) => [`cite/${locale}/${id}.bib`, `cite/${locale}/${id}.ris`]),
	);
	expect(files.filter((path) => path.startsWith('cite/'))).toEqual(expected.sort());
});

describe.each(locales)('in %s', (locale) => {
	test('a BibTeX reader finds every place in its file, without a complaint', () => {
		const keys = new Set<string>();
		for (const id of ids) {
			const path = `cite/${locale}/${id}.bib`;
			const { entry_key, bib_type, fields } = readBibtex(path);
			keys.add(entry_key);
			expect(bib_type, id).toBe(wholes.includes(id) ? 'report' : 'incollection');
			expect(wordsOf(fields.date), id).toBe('2021-07');
			expectPlace(locale, id, fields, 'booktitle');
			if (wholes.includes(id)) expect(wordsOf(fields.number), id).toBe(document.number);
			const file = readText(path);
			expect(file, id).toContain(`\tlangid = {${locale === 'zh' ? 'chinese' : 'english'}},`);
			const original =
				nodes.find((node) => node.id === id)?.title.zh ??
				indicators.find((row) => `i${row.id}` === id)?.name.zh ??
				document.title.zh;
			if (locale === 'en')
				expect(/\torigtitle = \{(.*)\},/u.exec(file)?.[1], id).toContain(original);
			else expect(file, id).not.toContain('origtitle');
			// The classic styles print the note, and no url.
			expect(file, id).toContain(String.raw`\url{${/\turl = \{(.*)\},/u.exec(file)?.[1] ?? ''}}},`);
			expect(file, id).toMatch(/^\tmonth = jul,$/mu);
		}
		expect(keys.size).toBe(ids.length);
	});

	test('a RIS reader finds every place in its file', () => {
		for (const id of ids) {
			const path = `cite/${locale}/${id}.ris`;
			const { fields } = readRis(path);
			expectPlace(locale, id, fields, 'journaltitle');
			expect(readText(path)).toMatch(wholes.includes(id) ? /^TY {2}- RPRT$/mu : /^TY {2}- CHAP$/mu);
			expect(readText(path)).toContain(`\nDA  - ${document.issued.replaceAll('-', '/')}/\n`);
			expect(readText(path)).toContain(document.number);
			expect(/^OP {2}- .*$/mu.exec(readText(path))?.[0]).toBe(
				locale === 'zh'
					? undefined
					: `OP  - ${id === 'notice' ? (nodes.find((node) => node.id === id)?.title.zh ?? '') : document.title.zh}`,
			);
		}
	});

	test('the home page cites the plan and a sentence, with its address', () => {
		const home = readText(`${locale}/index.html`);
		expect(home).toContain(
			document.issuers.map((i) => i[locale]).join(locale === 'zh' ? '，' : ', &amp; '),
		);
		expect(home).toMatch(new RegExp(`${siteRoot}/${locale}/plan/3/1/1/#s1\\b`, 'u'));
	});

	test('pages of the plan, of indicators and of the whole tell readers of references what they are', () => {
		const own = nodes.filter(({ kind }) => kind !== 'box-item' && kind !== 'table');
		const works = [
			...own.map(({ id, url }) => ({ id, path: fromRoot(home(locale), url[locale]) })),
			...indicators.map(({ id }) => ({ id: `i${id}`, path: `/${locale}/indicators/${id}/` })),
			{ id: 'plan', path: `/${locale}/` },
			{ id: 'plan', path: `/${locale}/plan/` },
			{ id: 'plan', path: `/${locale}/print/` },
		];
		for (const { id, path } of works) {
			const tag = (name: string) =>
				valuesOf(pageAt(path), `meta[name="citation_${name}"]`, 'content');
			const note = locale === 'zh' ? '' : inEnglish(id);
			const whole = wholes.includes(id);
			const title = whole
				? `${nodes.find((node) => node.id === id)?.title[locale] ?? document.title[locale]}${note}`
				: wordsOf(readRis(`cite/${locale}/${id}.ris`).fields.title);
			expect(tag('title'), path).toEqual([title]);
			expect(tag('inbook_title'), path).toEqual(whole ? [] : [containerOf[locale]]);
			expect(tag('technical_report_number'), path).toEqual(whole ? [document.number] : []);
			const publisher =
				locale === 'zh' ? document.issuers.map(({ zh }) => zh).join('; ') : 'Quzhou Plan Explorer';
			expect(tag('technical_report_institution'), path).toEqual(whole ? [publisher] : []);
			// A comma at the end keeps Zotero from taking the last word for a family name.
			const comma = locale === 'zh' ? '' : ',';
			const authors = document.issuers.map((issuer) => issuer[locale] + comma);
			expect(tag('author'), path).toEqual(authors);
			expect(tag('publication_date'), path).toEqual(['2021/07/20']);
			expect(tag('language'), path).toEqual([locale === 'zh' ? 'zh-Hans' : 'en']);
			const page = pageOf.get(id) ?? null;
			expect(tag('firstpage'), path).toEqual(page === null ? [] : [String(page)]);
			const url = id === 'plan' ? `/${locale}/plan/` : path;
			expect(tag('public_url'), path).toEqual([siteRoot + url]);
		}
	});
});

test('pages in both languages are the Chinese work', () => {
	for (const path of ['/plan/3/4/2/', '/plan/']) {
		const selector = 'meta[name="citation_public_url"]';
		expect(valuesOf(pageAt(`/bi${path}`), selector, 'content')).toEqual([`${siteRoot}/zh${path}`]);
	}
});

test('pages that are no part of the plan are no works', () => {
	for (const path of ['/zh/search/', '/zh/glossary/', '/en/about/', '/404.html'])
		expect(valuesOf(pageAt(path), 'meta[name="citation_title"]', 'content'), path).toEqual([]);
});

function pageAt(path: string) {
	return pages.get(path) ?? expect.fail(`there is no ${path}`);
}

function home(locale: 'zh' | 'en') {
	return pageAt(`/${locale}/`);
}
