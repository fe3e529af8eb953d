import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tasksChart } from '../../../../src/drawings/chart-texts/tasks-chart.ts';
import { locales } from '../../../../src/model/locale.ts';
import type { Result } from '../../../../src/model/schemas/result.ts';
import type { Indicator } from '../../../../src/model/schemas/indicator.ts';
import { deadlinesOf, indicatorsOf, link, numbersOf, resultsOf } from './charts-of.ts';
import { result, both, indicator, sectionOf, targets } from './rows.ts';

// What charts say of themselves is true and complete for any data, not for one plan's alone.

/** The outcome of a row, told another way than the site does: by how far it is from the target, the wanted way up. */
function expectedOutcome({ target, actual, desired }: Result): string {
	if (target.value === null || actual.value === null) return 'words';
	const over = (actual.value - target.value) * (desired === 'down' ? -1 : 1);
	if (over === 0) return 'exact';
	return desired !== 'hold' && over > 0 ? 'beyond' : 'short';
}

const outcomeWords = {
	zh: { beyond: '优于目标', exact: '刚好达到目标', short: '未达目标', words: '无法比较' },
	en: {
		beyond: 'beat the target',
		exact: 'exactly met the target',
		short: 'missed the target',
		words: '(?:is|are) not comparable',
	},
} as const;

/** The count that stands before words in a sentence; none where the words are not there. */
function countBefore(text: string, words: string): number | undefined {
	const found = new RegExp(`(\\d+)(?: 行| 项| 个)? ?${words}`, 'u').exec(text)?.[1];
	return found === undefined ? undefined : Number(found);
}

test.each(locales)('in %s a result that missed its target is named', (locale) => {
	const row = fc.sample(result, { numRuns: 1, seed: 1 })[0];
	if (!row) throw new Error('no row');
	const cell = (value: number) => ({ value, text: both(String(value)) });
	const missed: Result = {
		...row,
		target: cell(3),
		actual: { year: 2020, ...cell(2) },
	};
	for (const desired of ['up', 'hold'] as const) {
		const { finding, filters } = resultsOf(locale, [{ ...missed, desired }]);
		expect(finding, desired).toMatch(/missed|short of|未达/u);
		const outcomes = filters.find(({ name }) => name === 'outcome')?.options;
		expect(
			outcomes?.map(({ value }) => value),
			desired,
		).toEqual(['short']);
	}
});

test.each(locales)(
	'in %s every row of table 1 is counted once, under its own outcome',
	(locale) => {
		fc.assert(
			fc.property(fc.array(result, { minLength: 1, maxLength: 8 }), (rows) => {
				const { finding, filters, rows: shown } = resultsOf(locale, rows);
				const expected = Object.groupBy(rows, expectedOutcome);
				let sum = 0;
				for (const [outcome, words] of Object.entries(outcomeWords[locale])) {
					const count = countBefore(finding, words);
					expect(count, `${outcome}: ${finding}`).toBe(expected[outcome]?.length);
					sum += count ?? 0;
				}
				expect(sum).toBe(rows.length);
				const offered = filters.find(({ name }) => name === 'outcome')?.options ?? [];
				expect(offered.map(({ value }) => value).toSorted()).toEqual(
					Object.keys(expected).toSorted(),
				);
				expect(shown.map(({ filters: own }) => own.outcome)).toEqual(rows.map(expectedOutcome));
			}),
		);
	},
);

test('what had been met before the plan began is said, and only of what can be compared', () => {
	fc.assert(
		fc.property(fc.array(result, { maxLength: 8 }), (rows) => {
			const before = rows.filter(({ baseline, target, actual, desired }) => {
				if (!baseline) return false;
				if (baseline.value === null || target.value === null || actual.value === null) return false;
				const over = (baseline.value - target.value) * (desired === 'down' ? -1 : 1);
				return desired === 'hold' ? over === 0 : over >= 0;
			}).length;
			const { finding } = resultsOf('en', rows);
			const found = /comparable targets?, (\d+) had already been met in 2015\./u.exec(finding)?.[1];
			expect(found, finding).toBe(before === 0 ? undefined : String(before));
		}),
	);
});

test.each(locales)(
	'in %s no indicator is left out of the finding, and none is in it twice',
	(locale) => {
		fc.assert(
			fc.property(
				fc.uniqueArray(indicator, { minLength: 1, maxLength: 8, selector: ({ id }) => id }),
				fc.uniqueArray(result, { maxLength: 5, selector: ({ id }) => id }),
				(rows, results) => {
					const { finding, filters } = indicatorsOf(locale, rows, results);
					const stated = rows.filter(({ target }) => target.value !== null);
					// The states name their indicators, in brackets after a count; what follows are quotations and notes.
					const [, states = ''] =
						/(?:stood in 2020: |这些目标中，)([^.。]*)[.。]/u.exec(finding) ?? [];
					const named = [...states.matchAll(/[(（]([\d, 、and]+)[)）]/gu)].map(([, ids = '']) =>
						ids.split(/, | and |、/u),
					);
					expect(named.flat().toSorted(), finding).toEqual(stated.map(({ id }) => id).toSorted());
					const counted = locale === 'zh' ? /(\d+) 项（/gu : /(\d+) [^;(]*\(/gu;
					const counts = [...states.matchAll(counted)].map(([, count]) => Number(count));
					expect(counts, finding).toEqual(named.map((ids) => ids.length));
					// Each cell without a figure is quoted as it is, as often as it is there.
					const cells = Object.groupBy(
						rows.filter(({ target }) => target.value === null),
						({ target }) => target.text[locale],
					);
					for (const cell of ['由省下达', '逐步提高', '保持稳定']) {
						const count = cells[cell]?.length;
						const quoted = new RegExp(`“${cell}”[ （(]+(\\d+)`, 'u').exec(finding)?.[1];
						expect(quoted, finding).toBe(count === undefined ? undefined : String(count));
					}
					const offered = filters.find(({ name }) => name === 'state')?.options ?? [];
					expect(offered.length).toBe(named.length + (stated.length < rows.length ? 1 : 0));
				},
			),
		);
	},
);

test.each(locales)(
	'in %s what the plan says against the values of 2020 stands in the finding where they are met, and only there',
	(locale) => {
		const [row] = fc.sample(indicator, { numRuns: 1, seed: 7 });
		if (!row) throw new Error('no row');
		const met = (value: number, note: string): Indicator => ({
			...row,
			id: '1',
			desired: 'up',
			baseline: { value, period: '2020', text: both(String(value)), mark: '①', note: both(note) },
			target: { year: 2025, operator: '≥', value: 3, text: both('≥3') },
		});
		expect(indicatorsOf(locale, [met(3, '疫情')]).finding).toContain('疫情');
		expect(indicatorsOf(locale, [met(2, '疫情')]).finding).not.toContain('疫情');
		const { notes } = indicatorsOf(locale, [
			{ ...met(3, ''), baseline: { value: 3, period: '2020', text: both('3') } },
		]);
		expect(notes.join(''), 'no note without what it is about').not.toMatch(/COVID|新冠/u);
	},
);

test.each(locales)('in %s tasks name every indicator that none of them speaks of', (locale) => {
	const task = { ...sectionOf('3.1.1'), kind: 'task' as const, parent: '3.1' };
	const sentence = { id: '3.1.1/s1', number: '1', zh: [], en: [], status: 'draft' as const };
	const nodes = [sectionOf('3.1'), { ...task, sentences: [sentence] }];
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.tuple(indicator, fc.boolean()), {
				maxLength: 6,
				selector: ([{ id }]) => id,
			}),
			(pairs) => {
				const rows = pairs.map(([row, spoken]) => ({
					...row,
					nodes: spoken ? ['3.1.1/s1'] : ['2.1/s1'],
				}));
				const { finding } = tasksChart({ locale, nodes, indicators: rows, link });
				const left = pairs.filter(([, spoken]) => !spoken).map(([{ id }]) => id);
				const [list = ''] =
					/(?<=Indicators? |指标 )\d[\d, 、and]*(?= (?:is|are)| 没有)/u.exec(finding) ?? [];
				expect(list.split(/, | and |、/u).filter(Boolean), finding).toEqual(left);
			},
		),
	);
});

/** Faults of prose: a count of nought, an empty list, a plural for one, a placeholder. */
const faults =
	/(?<![\d.–—-])0 (?!\d)(?:[a-z]|行|项|个|处)|[(（:：,，;；]\s*[)）.。;；]|(?<!sentence |[\d.])\b1 (?:(?!(?:has|is|was|says)\b)\w+s|are|have|say|were)\b|\{|undefined|null| {2}/u;

test.each(locales)(
	'in %s whatever the data, no sentence is empty, broken or about nothing',
	(locale) => {
		const said = ({ finding, notes }: { finding: string; notes: readonly string[] }) =>
			[finding, ...notes].filter(
				(text) => !/^(?:The plan gives no data|规划没有 2020)/u.test(text),
			);
		fc.assert(
			fc.property(
				fc.uniqueArray(indicator, { maxLength: 4, selector: ({ id }) => id }),
				fc.array(result, { maxLength: 4 }),
				targets,
				(indicators, results, entries) => {
					for (const text of [
						...said(indicatorsOf(locale, indicators, results)),
						...said(resultsOf(locale, results)),
						...said(deadlinesOf(locale, entries)),
						...said(numbersOf(locale, entries)),
					]) {
						expect(text).toMatch(/[.。]$/u);
						expect(text).not.toMatch(faults);
					}
				},
			),
		);
	},
);
