import { punctuation } from '../../words/punctuation.ts';
import { has } from '../../model/parts.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import type { Result } from '../../model/schemas/result.ts';
import type { Column, Filter, Link, Row } from './chart.ts';
import { filterBy, filterOptions } from './filter-value.ts';
import { occurring } from './occurring.ts';
import { outcomeOf, outcomes, wasMetBefore } from './results-outcome.ts';

/** What the results' chart and table are made of. */
export interface ResultsData {
	locale: Locale;
	results: readonly Result[];
	link: Link;
}

/** A row's name with the cell that groups it. */
export function fullName(locale: Locale, { group, name }: Result): string {
	return group ? `${group[locale]}${punctuation[locale].colon}${name[locale]}` : name[locale];
}

/** The columns of the table of results. */
export function resultColumns(locale: Locale): Column[] {
	return [
		{ key: 'number', label: translate(locale, 'table.number') },
		{ key: 'nature', label: translate(locale, 'table.nature'), sort: 'plan' },
		{ key: 'category', label: translate(locale, 'table.category'), sort: 'plan' },
		{ key: 'name', label: translate(locale, 'table.name'), head: true },
		{ key: 'unit', label: translate(locale, 'table.unit') },
		...(has('baselines')
			? [{ key: 'baseline', label: translate(locale, 'results.baseline'), numeric: true }]
			: []),
		{ key: 'target', label: translate(locale, 'results.target'), numeric: true },
		{ key: 'actual', label: translate(locale, 'results.actual'), numeric: true },
		...(has('statuses') ? [{ key: 'status', label: translate(locale, 'table.status') }] : []),
		{ key: 'outcome', label: translate(locale, 'charts.results.outcome') },
	];
}

/** The rows of the table of results. */
export function resultRows({ locale, results }: ResultsData): Row[] {
	return results.map((row) => ({
		id: row.id,
		place: row.id,
		part: row.group?.zh === '其中',
		filters: { ...filterBy('category', row.category), nature: row.nature, outcome: outcomeOf(row) },
		cells: [
			row.number ?? '',
			translate(locale, `table.nature.${row.nature}`),
			row.category[locale],
			fullName(locale, row),
			row.unit?.[locale] ?? '',
			...(has('baselines') ? [row.baseline?.text[locale] ?? ''] : []),
			row.target.text[locale],
			row.actual.text[locale],
			...(has('statuses') ? [row.status?.[locale] ?? ''] : []),
			sayOutcome(locale, row),
		],
	}));
}

/** How the result stands to the target, and whether there was nothing left to reach. */
function sayOutcome(locale: Locale, row: Result): string {
	const outcome = translate(locale, `charts.results.outcome.${outcomeOf(row)}`);
	if (!wasMetBefore(row)) return outcome;
	const before = translate(locale, 'charts.results.metBefore', { year: row.baseline?.year ?? '' });
	return [outcome, before].join(punctuation[locale].comma);
}

/** By category, and by how the result stands to the target. */
export function resultFilters(locale: Locale, results: readonly Result[]): Filter[] {
	return [
		{
			name: 'category',
			label: translate(locale, 'table.category'),
			options: filterOptions(
				locale,
				results.map(({ category }) => category),
			),
		},
		{
			name: 'outcome',
			label: translate(locale, 'charts.results.outcome'),
			options: occurring(outcomes, results.map(outcomeOf)).map((value) => ({
				value,
				label: translate(locale, `charts.results.outcome.${value}`),
			})),
		},
	];
}
