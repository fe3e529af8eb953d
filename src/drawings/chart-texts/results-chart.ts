import { punctuation } from '../../words/punctuation.ts';
import type { ChartSize } from '../charts/chart-parts.ts';
import type { StripMark } from '../charts/strip.ts';
import { drawStripChart, type StripGroup, type StripRow } from '../charts/strip-chart.ts';
import { remarksOn } from '../../words/plan-words.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import type { Result } from '../../model/schemas/result.ts';
import type { Chart } from './chart.ts';
import { outcomeOf, resultsFinding, wasMetBefore } from './results-outcome.ts';
import {
	fullName,
	resultColumns,
	resultFilters,
	resultRows,
	type ResultsData,
} from './results-table.ts';
import { splitCell } from './split-cell.ts';
import { unitLimits } from './unit-limits.ts';

/** The indicators of the table of results: the baseline, what was promised, and what was reached. */
export function resultsChart(data: ResultsData): Chart {
	const { locale, results } = data;
	const groups = resultGroups(data);
	const draw = (size: ChartSize) => drawStripChart(groups, size);
	return {
		name: 'results',
		title: translate(locale, 'charts.results.title'),
		finding: resultsFinding(locale, results),
		key: translate(locale, 'charts.results.key'),
		notes: [...remarksOn(locale, 'results'), translate(locale, 'edition.noProgress')],
		path: `/${locale}/results/`,
		place: 'results',
		svg: { wide: draw('wide'), narrow: draw('narrow') },
		filters: resultFilters(locale, results),
		columns: resultColumns(locale),
		rows: resultRows(data),
	};
}

/** The rows of the chart, in groups of one category. */
function resultGroups(data: ResultsData): StripGroup[] {
	const { locale, results } = data;
	const categories = Map.groupBy(results, ({ category }) => category[locale]);
	return [...categories].map(([heading, rows]) => ({
		heading,
		rows: rows.map((row) => resultRow(row, data)),
	}));
}

/** A row of the chart. */
export function resultRow(row: Result, { locale, link }: ResultsData): StripRow {
	const { id, unit, nature, baseline, target, actual, category } = row;
	const outcome = outcomeOf(row);
	const inWords = outcome === 'words';
	return {
		row: id,
		href: link(`/${locale}/results/#${id}`),
		filters: { category: category.en, nature, outcome },
		number: row.number ?? '',
		name: [fullName(locale, row), unit?.[locale]].filter(Boolean).join(punctuation[locale].comma),
		shape: nature === 'binding' ? 'square' : 'circle',
		remarks: [
			{ text: translate(locale, `table.nature.${nature}`), strong: false },
			{
				text: translate(locale, `charts.results.outcome.${outcome}`),
				// What was missed is said as loudly as what was surpassed.
				strong: outcome === 'beyond' || outcome === 'short',
			},
			...(wasMetBefore(row)
				? [
						{
							text: translate(locale, 'charts.results.metBefore', { year: baseline?.year ?? '' }),
							strong: false,
						},
					]
				: []),
			...[splitCell(target.text[locale]).remark]
				.filter((text) => text !== '')
				.map((text) => ({ text, strong: false })),
		],
		strip: inWords
			? null
			: {
					marks: resultMarks(locale, row),
					limits: unitLimits(unit),
					met: row.desired === 'up' ? 'above' : row.desired === 'down' ? 'below' : undefined,
					joined: splitCell(baseline?.text.zh ?? '').remark === splitCell(target.text.zh).remark,
					format: String,
				},
		words: [
			...(baseline && (inWords || baseline.value === null)
				? [
						{
							role: 'baseline' as const,
							text: translate(locale, 'charts.results.baseline', { value: baseline.text[locale] }),
						},
					]
				: []),
			...(inWords
				? [
						{
							role: 'target' as const,
							text: translate(locale, 'charts.results.promised', { value: target.text[locale] }),
						},
						{
							role: 'actual' as const,
							text: translate(locale, 'charts.results.reached', { value: actual.text[locale] }),
						},
					]
				: []),
		],
	};
}

function resultMarks(locale: Locale, { baseline, target, actual }: Result): StripMark[] {
	const same = baseline?.value === target.value;
	return [
		...(baseline
			? [
					{
						role: 'baseline' as const,
						value: baseline.value,
						label: translate(locale, 'charts.results.baseline', { value: baseline.text[locale] }),
					},
				]
			: []),
		{
			role: 'target' as const,
			value: target.value,
			label: translate(
				locale,
				same ? 'charts.results.promisedAsBaseline' : 'charts.results.promised',
				{
					value: splitCell(target.text[locale]).value,
				},
			),
		},
		{
			role: 'actual' as const,
			value: actual.value,
			label: translate(locale, 'charts.results.reached', {
				value: splitCell(actual.text[locale]).value,
			}),
		},
	].flatMap((mark) => (mark.value === null ? [] : [{ ...mark, value: mark.value }]));
}
