import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { drawShareImage } from '../../src/drawings/share-images/draw-share-image.ts';
import { indicatorImage } from '../../src/drawings/share-images/indicator-image.ts';
import { type Locale, locales } from '../../src/model/locale.ts';
import type { Result } from '../../src/model/schemas/result.ts';
import type { Indicator } from '../../src/model/schemas/indicator.ts';
import { decode } from './decode.ts';
import { readJson, readText } from './dist.ts';

// What one surface says of an indicator besides its figures, every surface says: chart, tables, home page, share
// image, embed, files, descriptions. What has to be said is worked out here from the rows of the two tables alone.

type Entry = Indicator & { value2020: number | null; met: boolean | null };

const indicators = readJson('data/indicators.json') as Entry[];
const results = readJson('data/achievements.json') as Result[];

/** By hand from the two tables: 1 (96.4 ≥ 96), 2 (26 ≤ 26), 3, 3a, 10 and 15 (100 = 100). */
const met = ['1', '2', '3', '3a', '10', '15'];
/** 9 (97.03 < 98), 11 (6, not below 6), 13 (69.63 < 70), 16 (14.3 < 50), 20 (9.4 < 10.5). */
const open = ['9', '11', '13', '16', '20'];
/** 96.4 and 26 stand in table 1, where table 2 has means of years. */
const fromTable1 = new Map([
	['1', 96.4],
	['2', 26],
]);

const words = {
	zh: {
		mean: '均值',
		met: '2020年已达到',
		open: '有待2020年后达到',
		unstated: '规划没有写出目标数值',
		metSaid: /已经(?:达到|优于)目标/u,
	},
	en: {
		mean: 'average',
		met: 'alreadymetin2020',
		open: 'tobemetafter2020',
		unstated: 'notargetfigureintheplan',
		metSaid: /already(?:at|past)thetarget/u,
	},
};

/** Text without tags and white space: lines of drawings have been broken, figures lowered. */
const bare = (text: string) =>
	decode(text.replaceAll(/<(?:style|script)[\s\S]*?<\/(?:style|script)>|<[^>]*>/gu, '')).replaceAll(
		/\s/gu,
		'',
	);

function stateOf({ id }: Entry): 'met' | 'open' | 'unstated' {
	if (met.includes(id)) return 'met';
	return open.includes(id) ? 'open' : 'unstated';
}

/** What must not be missing beside the figures of an indicator: whole sentences of the plan's notes, and figures. */
function needs(row: Entry, locale: Locale): string[] {
	const { id, baseline, caveat, previous } = row;
	const before = results.find((candidate) => candidate.id === previous);
	return [
		words[locale][stateOf(row)],
		...(baseline.text.zh.includes('均值') ? [words[locale].mean] : []),
		...(baseline.estimated ? [locale === 'zh' ? '预估' : 'estimate'] : []),
		...(fromTable1.has(id)
			? [String(fromTable1.get(id)), before?.name[locale] ?? 'no row of table 1']
			: []),
		...(baseline.note ? [caveat?.[locale] ?? baseline.note[locale]] : []),
		...(row.break ? [row.break.note[locale]] : []),
	].map(bare);
}

/** What is missing of what has to be said. */
const missing = (text: string, row: Entry, locale: Locale) =>
	needs(row, locale).filter((said) => !bare(text).includes(said));

/** A part of a page from a mark to the next of its kind. */
const part = (html: string, from: string, to: string) =>
	html.split(from)[1]?.split(to)[0] ?? `there is no ${from}`;

/** The places where an indicator stands alone. */
const surfaces: Record<string, (row: Entry, locale: Locale) => string> = {
	'its page': ({ id }, locale) => readText(`${locale}/indicators/${id}/index.html`),
	'its row in the table': ({ id }, locale) =>
		part(readText(`${locale}/indicators/index.html`), `<tr id="i${id}"`, '</tr>'),
	'its row in the embed’s table': ({ id }, locale) =>
		part(readText(`${locale}/embed/indicators/index.html`), `<tr id="i${id}"`, '</tr>'),
	'its own embed': ({ id }, locale) => readText(`${locale}/embed/indicators/${id}/index.html`),
	'the finding of its embed': ({ id }, locale) => {
		const html = readText(`${locale}/embed/indicators/${id}/index.html`);
		return part(html, '<figcaption', '</figcaption>') + part(html, '<table', '</table>');
	},
	'its share image': (row, locale) => {
		const origin = { title: '', number: '', edition: '', host: 'plan.example.org' };
		const said = drawShareImage(indicatorImage(locale, row, { results, origin }));
		// Here the state begins a line.
		return said.replaceAll(/>(?:Already|To|No) /gu, (line) => line.toLowerCase());
	},
	'the CSV of its chart': ({ id }, locale) => readText(`charts/${locale}/i${id}.csv`),
	'the CSV of the chart of all': ({ id }, locale) =>
		Object.values(
			csvParse(readText(`charts/${locale}/indicators.csv`).slice(1)).find(
				(line) => line.id === `i${id}`,
			) ?? {},
		).join(' '),
};

for (const [surface, read] of Object.entries(surfaces))
	test.each(locales)(`in %s ${surface} says all that has to be said`, (locale) => {
		const lost = indicators.flatMap((row) =>
			missing(read(row, locale), row, locale).map((said) => `${row.id}: ${said}`),
		);
		expect(lost).toEqual([]);
	});

test.each(locales)('in %s the home page tells how the binding indicators stood', (locale) => {
	const news = part(readText(`${locale}/index.html`), 'class="thirds"', '</section>');
	const binding = indicators.filter(({ nature, partOf }) => nature === 'binding' && !partOf);
	expect(binding).toHaveLength(12);
	for (const row of binding) {
		const group = part(news, `<li class="${stateOf(row)}"`, '<li class="');
		expect(group, row.id).toContain(`/${locale}/indicators/${row.id}/"`);
		// What the plan itself says against a value of 2020, and where that value is from.
		for (const said of [
			...(fromTable1.has(row.id) ? [String(fromTable1.get(row.id))] : []),
			...(row.baseline.note ? [row.caveat?.[locale] ?? row.baseline.note[locale]] : []),
		])
			expect(bare(news), row.id).toContain(bare(said));
	}
	const counts = ['open', 'met', 'unstated'].map(
		(state) => binding.filter((row) => stateOf(row) === state).length,
	);
	expect(counts).toEqual([2, 4, 6]);
	expect(
		[...news.matchAll(/<b class="num">(\d+)<\/b>/gu)].map(([, count]) => Number(count)),
	).toEqual(counts);
});

/** A drawing, and the part of it that stands for an indicator. */
const chartRow = (svg: string, id: string) => part(svg, `data-row="i${id}"`, '</a>');

test.each(locales)('in %s the chart says it in the row, and the rest below', (locale) => {
	const svg = readText(`charts/${locale}/indicators.svg`);
	for (const row of indicators) {
		const drawn = chartRow(svg, row.id);
		const note = row.caveat?.[locale] ?? row.break?.note[locale] ?? '';
		expect(bare(drawn), row.id).toContain(words[locale][stateOf(row)]);
		expect(bare(drawn), row.id).toContain(bare(note));
		expect(missing(svg, row, locale), row.id).toEqual([]);
		expect(missing(readText(`charts/${locale}/i${row.id}.svg`), row, locale), row.id).toEqual([]);
	}
});

test.each(locales)('in %s what is shared of an indicator says how it stood in 2020', (locale) => {
	for (const row of indicators) {
		const pages = [
			`${locale}/indicators/${row.id}/index.html`,
			`i${row.id}/index.html`,
			`${locale}/share/i${row.id}/index.html`,
		];
		for (const page of pages) {
			const html = readText(page);
			const [, description = ''] =
				/<meta name="description"[^>]* content="([^"]*)"/u.exec(html) ?? [];
			const said = bare(page.includes('share/') ? html : description);
			const isMet = stateOf(row) === 'met';
			const isSaid = page.startsWith('i')
				? said.includes(words[locale].met)
				: words[locale].metSaid.test(said);
			expect(isSaid, `${page} ${said}`).toBe(isMet);
			const note = row.caveat?.[locale] ?? row.break?.note[locale] ?? '';
			expect(said, page).toContain(bare(note));
		}
	}
});

test('the data have the value of 2020 alone, and whether it met the target', () => {
	const rows = csvParse(readText('data/indicators.csv').slice(1));
	for (const row of indicators) {
		const value =
			fromTable1.get(row.id) ?? (row.baseline.period === '2020' ? row.baseline.value : null);
		expect(row.value2020, row.id).toBe(value);
		// 11 counts five years: it has no value of 2020 that could have met anything.
		const isStated = row.id !== '11' && stateOf(row) !== 'unstated';
		const expected = isStated ? stateOf(row) === 'met' : null;
		expect(row.met, row.id).toBe(expected);
		expect(row, row.id).toHaveProperty('previous');
		const line = rows.find(({ id }) => id === `i${row.id}`);
		expect(line?.value_2020, row.id).toBe(value === null ? '' : String(value));
		expect(line?.met_2020, row.id).toBe(expected === null ? '' : String(expected));
		expect(line?.baseline_note_en, row.id).toBe(row.baseline.note?.en ?? '');
		expect(line?.break_note_zh, row.id).toBe(row.break?.note.zh ?? '');
	}
});

test('there are indicators of each kind, so that all this is tested', () => {
	expect(indicators.filter(({ baseline }) => baseline.note).map(({ id }) => id)).toEqual([
		'1',
		'2',
	]);
	expect(indicators.filter((row) => row.break).map(({ id }) => id)).toEqual(['12']);
	expect(indicators.filter(({ baseline }) => baseline.estimated).map(({ id }) => id)).toEqual([
		'17',
	]);
	for (const { id, name, previous } of indicators) {
		const before = results.find((row) => row.id === previous);
		// Else its name in table 1 would not have to be said.
		if (fromTable1.has(id)) expect(before?.name.zh, id).not.toBe(name.zh);
	}
	expect(indicators).toHaveLength(21);
});
