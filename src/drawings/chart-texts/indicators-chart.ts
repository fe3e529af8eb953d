import { punctuation } from '../../words/punctuation.ts';
import type { ChartSize } from '../charts/chart-parts.ts';
import type { StripMark } from '../charts/strip.ts';
import { drawStripChart, type StripGroup, type StripRow } from '../charts/strip-chart.ts';
import { translate } from '../../words/translate.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';
import type { Chart } from './chart.ts';
import { baselinePeriod, otherName, sayNotes } from './indicator-standing.ts';
import { indicatorsFinding, listIds } from './indicators-finding.ts';
import {
	indicatorColumns,
	indicatorFilters,
	indicatorRows,
	type IndicatorsData,
	stateFilter,
} from './indicators-table.ts';
import { unitLimits } from './unit-limits.ts';
import { isMean, targetState, findBaseValue } from './base-value.ts';
import { rowNumber } from '../../model/places/place-id.ts';
import { placeAddress } from '../../model/places/address.ts';

/** The indicators: where each stood, and what the plan sets for its last year. */
export function indicatorsChart(data: IndicatorsData): Chart {
	const { locale, indicators, results } = data;
	const groups = indicatorGroups(data);
	const draw = (size: ChartSize) => drawStripChart(groups, size);
	return {
		name: 'indicators',
		title: translate(locale, 'charts.indicators.title'),
		finding: indicatorsFinding(locale, indicators, results),
		key: translate(locale, 'charts.indicators.key'),
		notes: indicatorNotes(data),
		path: `/${locale}/indicators/`,
		place: 'indicators',
		svg: { wide: draw('wide'), narrow: draw('narrow') },
		filters: [...indicatorFilters(locale, indicators), stateFilter(locale, indicators, results)],
		columns: indicatorColumns(locale),
		rows: indicatorRows(data),
	};
}

/** The rows of the chart, in groups of one domain. */
function indicatorGroups(data: IndicatorsData): StripGroup[] {
	const { locale, indicators } = data;
	const domains = Map.groupBy(indicators, ({ domain }) => domain[locale]);
	return [...domains].map(([heading, rows]) => ({
		heading,
		rows: rows.map((indicator) => indicatorRow(indicator, data)),
	}));
}

/** A row of the chart. */
export function indicatorRow(
	indicator: Indicator,
	{ locale, results, link }: IndicatorsData,
): StripRow {
	const { id, name, unit, nature, baseline, target, desired, domain } = indicator;
	const state = targetState(indicator, results);
	const stated = target.value !== null && baseline.value !== null;
	return {
		row: id,
		href: link(placeAddress(locale, id)),
		filters: { domain: domain.en, nature, state },
		number: rowNumber(id),
		name: [name[locale], unit?.[locale]].filter(Boolean).join(punctuation[locale].comma),
		shape: nature === 'binding' ? 'square' : 'circle',
		remarks: [
			{ text: translate(locale, `table.nature.${nature}`), strong: false },
			{ text: translate(locale, `indicator.status.${state}`), strong: state === 'met' },
			...sayNotes(locale, indicator).map((text) => ({ text, strong: false })),
		],
		strip: stated
			? {
					marks: stripMarks(indicator, { locale, results }),
					limits: unitLimits(unit),
					met: target.operator === '≥' ? 'above' : target.operator === '=' ? undefined : 'below',
					joined: desired !== 'hold',
					format: String,
				}
			: null,
		words: stated
			? []
			: [
					{
						role: 'baseline',
						text:
							baseline.value === null
								? translate(locale, 'charts.indicators.noBaseline', {
										cell: baseline.text[locale],
									})
								: baseline.text[locale],
					},
					{
						role: 'target',
						text: translate(locale, 'indicator.quoted', { text: target.text[locale] }),
					},
				],
	};
}

/** Baseline, target, and the value of the year before the plan where the baseline is of more years than that. */
function stripMarks(
	indicator: Indicator,
	{ locale, results }: Pick<IndicatorsData, 'locale' | 'results'>,
): StripMark[] {
	const { baseline, target, desired } = indicator;
	const actual = findBaseValue(indicator, results);
	const label =
		baseline.value === target.value
			? translate(
					locale,
					desired === 'hold' ? 'charts.indicators.hold' : 'charts.indicators.bound',
					{ value: baseline.text[locale], target: target.text[locale] },
				)
			: target.text[locale];
	return [
		{ role: 'baseline' as const, value: baseline.value, label: baseline.text[locale] },
		{
			role: 'target' as const,
			value: target.value,
			label,
			excluded: target.operator === '<',
		},
		{
			role: 'actual' as const,
			value: actual?.from === 'results' ? actual.value : null,
			label: translate(locale, 'charts.indicators.inBaseYear', { value: actual?.value ?? '' }),
		},
	].flatMap((mark) => (mark.value === null ? [] : [{ ...mark, value: mark.value }]));
}

/** What has to be known of single rows: means, the notes under the table in full, and what the chart adds. */
function indicatorNotes({ locale, indicators, results }: IndicatorsData): string[] {
	const means = Map.groupBy(indicators.filter(isMean), ({ baseline }) => baseline.period);
	const noted = indicators.flatMap((row) =>
		[
			{ row, mark: row.baseline.mark, note: row.baseline.note?.[locale] },
			{ row, mark: row.break?.mark, note: row.break?.note[locale] },
		].filter(({ mark }) => mark !== undefined),
	);
	const notes = Map.groupBy(noted, ({ mark }) => mark);
	return [
		...[...means.values()].map((rows) =>
			translate(locale, 'charts.indicators.averages', {
				count: rows.length,
				ids: listIds(locale, rows),
				period: rows[0] ? baselinePeriod(locale, rows[0]) : '',
			}),
		),
		...[...notes].map(([mark = '', entries]) =>
			translate(locale, 'charts.indicators.noted', {
				mark,
				count: entries.length,
				ids: listIds(
					locale,
					entries.map(({ row }) => row),
				),
				note: entries[0]?.note ?? '',
			}),
		),
		...indicators.flatMap((row) => {
			const name = otherName(locale, row, results);
			return name === null
				? []
				: [translate(locale, 'charts.indicators.otherName', { id: rowNumber(row.id), name })];
		}),
		...indicators.flatMap(({ id, partOf }) =>
			partOf === null
				? []
				: [
						translate(locale, 'charts.indicators.partOf', {
							id: rowNumber(id),
							of: rowNumber(partOf),
						}),
					],
		),
		translate(locale, 'edition.noProgress'),
	];
}
