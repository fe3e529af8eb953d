import { punctuation } from '../i18n/punctuation.ts';
import { translate } from '../i18n/translate.ts';
import type { Locale } from '../plan/locale.ts';
import type { Achievement } from '../schemas/achievement.ts';
import type { Column, Filter, Link, Row } from './figure.ts';

/** What the results' chart and table are made of. */
export interface ResultsData {
	locale: Locale;
	achievements: readonly Achievement[];
	link: Link;
}

/** How what was reached stands to what was promised: `beyond`, `exact`, or `words` where a cell has no figure. */
export function outcomeOf({
	target,
	actual,
	desired,
}: Achievement): 'beyond' | 'exact' | 'short' | 'words' {
	if (target.value === null || actual.value === null) return 'words';
	if (actual.value === target.value) return 'exact';
	return actual.value > target.value === (desired === 'up') ? 'beyond' : 'short';
}

/** A row's name with the cell that groups it. */
export function fullName(locale: Locale, { group, name }: Achievement): string {
	return group ? `${group[locale]}${punctuation[locale].colon}${name[locale]}` : name[locale];
}

/** The columns of table 1. */
export function resultColumns(locale: Locale): Column[] {
	return [
		{ key: 'number', label: translate(locale, 'table.number') },
		{ key: 'nature', label: translate(locale, 'table.nature'), sort: 'plan' },
		{ key: 'category', label: translate(locale, 'table.category'), sort: 'plan' },
		{ key: 'name', label: translate(locale, 'table.name'), head: true },
		{ key: 'unit', label: translate(locale, 'table.unit') },
		{ key: 'baseline', label: translate(locale, 'table.baseline2015'), numeric: true },
		{ key: 'target', label: translate(locale, 'table.target2020'), numeric: true },
		{ key: 'actual', label: translate(locale, 'table.actual2020'), numeric: true },
		{ key: 'status', label: translate(locale, 'table.status') },
	];
}

/** The rows of table 1. */
export function resultRows({ locale, achievements }: ResultsData): Row[] {
	return achievements.map((row) => ({
		id: row.id,
		part: row.group?.zh === '其中',
		filters: { category: row.category.en, nature: row.nature, outcome: outcomeOf(row) },
		cells: [
			row.number ?? '',
			translate(locale, `table.nature.${row.nature}`),
			row.category[locale],
			fullName(locale, row),
			row.unit?.[locale] ?? '',
			row.baseline.text[locale],
			row.target.text[locale],
			row.actual.text[locale],
			row.status[locale],
		],
	}));
}

/** By category, and by how the result stands to the target. */
export function resultFilters(locale: Locale, achievements: readonly Achievement[]): Filter[] {
	const categories = [
		...new Map(achievements.map(({ category }) => [category.en, category[locale]])),
	];
	return [
		{
			name: 'category',
			label: translate(locale, 'table.category'),
			options: categories.map(([value, label]) => ({ value, label })),
		},
		{
			name: 'outcome',
			label: translate(locale, 'figures.results.outcome'),
			options: (['beyond', 'exact', 'words'] as const).map((value) => ({
				value,
				label: translate(locale, `figures.results.outcome.${value}`),
			})),
		},
	];
}
