import { punctuation } from '../../words/punctuation.ts';
import type { ChartSize } from '../charts/chart-parts.ts';
import { drawStripChart, type StripRow } from '../charts/strip-chart.ts';
import { translate } from '../../words/translate.ts';
import { rowNumber, type TableRole } from '../../model/places/place-id.ts';
import { placeAddress } from '../../model/places/address.ts';
import type { Result } from '../../model/schemas/result.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';
import type { Chart, Row } from './chart.ts';
import { describeChange } from './indicator-change.ts';
import { otherName, sayCaveats, sayNotes, sayStanding } from './indicator-standing.ts';
import { indicatorRow } from './indicators-chart.ts';
import type { IndicatorsData } from './indicators-table.ts';
import { resultRow } from './results-chart.ts';
import { splitCell } from './split-cell.ts';
import { stripKey } from './strip-key.ts';
import { findPrevious, isOfBaseYear, targetState } from './base-value.ts';

/** One indicator: its row, and the row of the results for the same quantity where there is one. */
export function indicatorChart(indicator: Indicator, data: IndicatorsData): Chart {
	const { locale, results, link } = data;
	const { id, name } = indicator;
	const previous = findPrevious(indicator, results);
	const rows = [
		indicatorRow(indicator, data),
		...(previous ? [resultRow(previous, { locale, results, link })] : []),
	];
	const [row, before = null] = previous?.unit?.zh === indicator.unit?.zh ? shareScale(rows) : rows;
	if (!row) throw new Error(`indicator ${id} has no row`);
	const groups = [
		{ heading: translate(locale, 'indicator.thisPlan'), rows: [row] },
		...(before ? [{ heading: translate(locale, 'indicator.previousPlan'), rows: [before] }] : []),
	];
	const called = otherName(locale, indicator, results);
	const draw = (size: ChartSize) => drawStripChart(groups, size);
	return {
		name: id,
		title: translate(locale, 'indicator.chart', { name: name[locale] }),
		finding: indicatorFinding(indicator, data),
		key: stripKey(locale, {
			row,
			previous: before,
			cumulative: previous !== undefined && splitCell(previous.actual.text.zh).remark !== '',
		}),
		notes: [
			...(indicator.baseline.note
				? [`${indicator.baseline.mark ?? ''} ${indicator.baseline.note[locale]}`]
				: []),
			...(called === null ? [] : [translate(locale, 'indicator.otherName', { name: called })]),
			...(indicator.break ? [`${indicator.break.mark} ${indicator.break.note[locale]}`] : []),
			translate(locale, 'edition.noProgress'),
		],
		path: placeAddress(locale, id),
		place: `indicators/${rowNumber(id)}`,
		svg: { wide: draw('wide'), narrow: draw('narrow') },
		filters: [],
		columns: [
			{ key: 'period', label: translate(locale, 'indicator.period'), head: true },
			{ key: 'value', label: translate(locale, 'indicator.value'), numeric: true },
			{ key: 'source', label: translate(locale, 'indicator.source') },
		],
		rows: valueRows(indicator, previous, data),
	};
}

/** Puts the strips of rows of one quantity on one scale. */
function shareScale(rows: readonly StripRow[]): StripRow[] {
	const values = rows.flatMap(({ strip }) => strip?.marks.map(({ value }) => value) ?? []);
	return rows.map((row) => (row.strip ? { ...row, strip: { ...row.strip, shared: values } } : row));
}

/** Baseline and target in one sentence, how these stood before the plan, and what must not be missing beside that. */
function indicatorFinding(indicator: Indicator, { locale, results }: IndicatorsData): string {
	const { baseline, target, unit } = indicator;
	const sentence = translate(
		locale,
		target.value === null ? 'indicator.finding.unstated' : 'indicator.finding',
		{
			baseline:
				baseline.value === null
					? translate(locale, 'charts.indicators.noBaseline', { cell: baseline.text[locale] })
					: baseline.text[locale],
			target: target.text[locale],
			unit: unit?.[locale] ?? '',
			change: describeChange(locale, indicator),
		},
	);
	const standing =
		target.value === null ? sayNotes(locale, indicator) : [sayStanding(locale, indicator, results)];
	return [sentence, ...standing].join(punctuation[locale].space);
}

/** Every value that the two tables give, in the order of time, and how the target stood in the year before the plan. */
function valueRows(
	indicator: Indicator,
	previous: Result | undefined,
	{ locale, tables, results }: IndicatorsData,
): Row[] {
	const { id, baseline, target } = indicator;
	const state = targetState(indicator, results);
	const before = String(previous?.baseline?.year ?? '');
	const table = (role: TableRole) => {
		const text = translate(locale, `indicator.table.${role}`);
		return tables[role] === undefined ? text : { text, path: tables[role] };
	};
	const row = (name: string, period: string, value: string, role: TableRole): Row => ({
		id: `${id}-${name}`,
		filters: {},
		cells: [period, value, table(role)],
	});
	return [
		...(previous
			? [
					...(previous.baseline
						? [row(before, before, previous.baseline.text[locale], 'results')]
						: []),
					row(
						'promised',
						translate(locale, 'results.target'),
						previous.target.text[locale],
						'results',
					),
					row(
						String(previous.actual.year),
						translate(locale, 'results.actual'),
						previous.actual.text[locale],
						'results',
					),
				]
			: []),
		row(
			'baseline',
			translate(
				locale,
				isOfBaseYear(baseline) ? 'indicator.baseline.baseYear' : 'indicator.baseline',
			),
			`${baseline.text[locale]}${baseline.mark ?? ''}`,
			'indicators',
		),
		row('target', translate(locale, 'table.target'), target.text[locale], 'indicators'),
		{
			id: `${id}-state`,
			filters: {},
			cells: [
				translate(locale, 'indicator.status'),
				translate(locale, `indicator.status.${state}`),
				sayCaveats(locale, indicator, results).join(punctuation[locale].space),
			],
		},
	];
}
