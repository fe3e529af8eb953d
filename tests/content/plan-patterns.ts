import { readdirSync, readFileSync } from 'node:fs';
import { readDocument, readList } from '../../src/model/schemas/content-files.ts';

/** What is looked for, and a line in which it has to be found. */
interface Wanted {
	pattern: RegExp;
	sample: string;
}

interface Name {
	zh: string;
	en: string;
}

const document = readDocument();
const { title, shortTitle, briefTitle, issuers, jurisdiction, tasks = '1' } = document;
const periods = [document.period, document.previousPeriod].filter((period) => period !== undefined);
const years = periods.flatMap(({ start, end }) => [start - 1, end]);
const terms = readList('glossary').filter(isOwn);
const policies = terms.filter(({ kind }) => kind !== 'pollutant' && kind !== 'indicator');
const units = readList('units').flatMap(({ zh, en }) => [...zh, ...en]);
const nodes = readdirSync('content/plan/zh', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.mdx'))
	.map((path) => readFileSync(`content/plan/zh/${path}`, 'utf8'));
const ids = nodes.map((text) => /^id: "(.+)"$/mu.exec(text)?.[1] ?? '');
const chapters = ids.filter((id) => /^\d+$/u.test(id));
/** Items as identifiers, in addresses and as anchors: 9.8.7, 9/8/7, 9-8-7. */
const items = ids
	.filter((id) => /^\d+\.\d+\.\d+$/u.test(id))
	.flatMap((id) => [id, id.replaceAll('.', '/'), id.replaceAll('.', '-')]);
// Shorter ones, such as 总体要求, stand in any plan.
const headings = nodes
	.map((text) => /^title: "(.+)"$/mu.exec(text)?.[1] ?? '')
	.filter((title) => title.length > 4);
const rows = [
	...readList('indicators').map(({ id }) => `i${id}`),
	...readList('results').map(({ id }) => id),
];
const lists = ['indicators', 'results', 'targets', 'notes', 'emendations', 'glossary'] as const;
const counts = [ids, ...lists.map((name) => readList(name))].map(({ length }) => length);

const things = '(?:indicator|result|target|task|item|sentence|note|repair|term|place|box)(?:es|s)?';

/** What a plan says of itself, by kind: taken from its content, so that each is looked for by its own words. */
export const planPatterns: Readonly<Record<string, Wanted>> = {
	names: {
		pattern: anyOf([title, shortTitle, briefTitle, ...issuers, ...periods.map(({ name }) => name)]),
		sample: `the ${title.en}`,
	},
	area: {
		// 衢州市 and Quzhou City by what they are called alone.
		pattern: new RegExp(
			oneOf([jurisdiction.zh.replace(/[省市县区州]$/u, ''), jurisdiction.en.split(' ')[0] ?? '']),
			'iu',
		),
		sample: `/${jurisdiction.en.toLowerCase()}`,
	},
	terms: { pattern: anyOf(terms), sample: terms[0]?.zh ?? '' },
	headings: { pattern: new RegExp(oneOf(headings), 'u'), sample: headings[0] ?? '' },
	units: { pattern: anyOf(units.map((unit) => ({ zh: unit, en: unit }))), sample: units[0] ?? '' },
	document: {
		pattern: new RegExp(oneOf([document.id, document.number, document.issued]), 'u'),
		sample: document.number,
	},
	theme: {
		pattern: new RegExp(String.raw`\b${document.theme ?? 'ENVI'}\b`, 'u'),
		sample: `'${document.theme ?? 'ENVI'}'`,
	},
	years: { pattern: numbers(range(Math.min(...years), Math.max(...years))), sample: 'in 2020' },
	'five-year plans': {
		pattern: /十[一二三四五六七八九]五|\d+th Five-Year|\dFYP/iu,
		sample: '“十六五”',
	},
	epidemic: { pattern: /新冠|COVID/iu, sample: 'because of COVID-19' },
	chapters: {
		pattern: /第[一二三四五六七八九十]+章|\b(?:Part|Chapter) (?:[IVX]+|\d+)\b/u,
		sample: '第三章',
	},
	'chapters in code': {
		pattern: new RegExp(String.raw`['\x60](?:${tasks}|[1-9]\.)['\x60]`, 'u'),
		sample: `startsWith('${tasks}.')`,
	},
	tables: { pattern: /[表栏] ?\d|\b(?:table|box)(?:e?s)?[ -]\d/iu, sample: '`table-2`' },
	places: {
		pattern: new RegExp(
			String.raw`(?<![\d.])(?:${oneOf(chapters)})\.\d+(?:\.\d+(?!\.?\d)|/s\d)`,
			'u',
		),
		sample: `as in ${chapters[0] ?? ''}.4.2`,
	},
	rows: {
		pattern: new RegExp(String.raw`(?<![\p{L}\d-])(?:${oneOf(rows)})(?![\p{L}\d-])`, 'u'),
		sample: rows[0] ?? '',
	},
	counts: {
		pattern: new RegExp(
			String.raw`(?<![\d.])(?:${oneOf(counts.filter((count) => count > 3).map(String))}) ?(?:[项个条张句名处节章]|${things})`,
			'u',
		),
		sample: `the ${counts[0] ?? 0} places`,
	},
};

/**
 * What comments may not say either. They may show how a place, a table, a row, a quantity or a formula is written, by
 * examples that are true of any plan; so of items only those are looked for that this plan has.
 */
export const commentPatterns: Readonly<Record<string, Wanted>> = {
	...Object.fromEntries(
		Object.entries(planPatterns).filter(([kind]) =>
			/^(?:names|area|headings|document|years|five-year plans|epidemic)$/u.test(kind),
		),
	),
	'places and policies': { pattern: anyOf(policies), sample: policies[0]?.en ?? '' },
	items: {
		pattern: new RegExp(String.raw`(?<![\d.])(?:${oneOf(items)})(?!\.?\d)`, 'u'),
		sample: `as in ${items[0] ?? ''}/s1`,
	},
};

/** Terms of this plan's subject; the wording of plans, units and natures belong to any. */
function isOwn({ kind, zh }: { kind: string; zh: string }): boolean {
	const isNature = /^(?:约束|预期)性/u.test(zh);
	return !['drafting', 'other', 'unit'].includes(kind) && !isNature;
}

/** Names in both languages, without quotation marks and articles around them; Latin ones as whole words. */
function anyOf(list: readonly (Name | undefined)[]): RegExp {
	const words = list
		.flatMap((name) => (name ? [name.zh, name.en] : []))
		.map((name) => name.replaceAll(/^the |["“”]/gu, ''))
		.filter((name) => name.length > 1);
	const chinese = words.filter((word) => /\p{sc=Han}/u.test(word));
	const latin = words.filter((word) => !chinese.includes(word));
	return new RegExp(
		String.raw`${oneOf(chinese)}|(?<![\p{L}\d])(?:${oneOf(latin)})(?![\p{L}\d])`,
		'u',
	);
}

/** Matches any of some texts, and nothing where there are none. */
function oneOf(texts: readonly string[]): string {
	return texts.length === 0 ? '(?!)' : texts.map((text) => RegExp.escape(text)).join('|');
}

function numbers(list: readonly number[]): RegExp {
	return new RegExp(String.raw`(?<!\d)(?:${oneOf(list.map(String))})(?!\d)`, 'u');
}

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
