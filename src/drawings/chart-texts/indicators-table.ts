import { punctuation } from '../../words/punctuation.ts';
import { has } from '../../model/parts.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import { rowNumber, type TableRole } from '../../model/places/place-id.ts';
import { placeAddress } from '../../model/places/address.ts';
import type { Result } from '../../model/schemas/result.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';
import type { Column, Filter, Link, Row } from './chart.ts';
import { filterBy, filterOptions } from './filter-value.ts';
import { sayCaveats } from './indicator-standing.ts';
import { occurring } from './occurring.ts';
import { targetState, targetStates, findBaseValue } from './base-value.ts';

/** What the indicators' chart and table are made of. */
export interface IndicatorsData {
	locale: Locale;
	indicators: readonly Indicator[];
	results: readonly Result[];
	/** Addresses of the tables as printed, from the site's root. */
	tables: Readonly<Partial<Record<TableRole, string>>>;
	link: Link;
}

/** The columns of the indicators' table. */
export function indicatorColumns(locale: Locale): Column[] {
	return [
		{ key: 'number', label: translate(locale, 'table.number') },
		...(has('domains')
			? [{ key: 'domain', label: translate(locale, 'table.domain'), sort: 'plan' as const }]
			: []),
		{ key: 'name', label: translate(locale, 'table.name'), head: true },
		{ key: 'unit', label: translate(locale, 'table.unit') },
		{ key: 'baseline', label: translate(locale, 'table.baseline'), numeric: true },
		{ key: 'baseYear', label: translate(locale, 'table.baseYear'), numeric: true },
		{ key: 'target', label: translate(locale, 'table.target'), numeric: true },
		{ key: 'nature', label: translate(locale, 'table.nature'), sort: 'plan' },
		{ key: 'state', label: translate(locale, 'indicator.status') },
		{ key: 'notes', label: translate(locale, 'indicator.notes'), sort: 'none' },
	];
}

/** The rows of the indicators, and how each target stood in the year before the plan. */
export function indicatorRows({ locale, indicators, results }: IndicatorsData): Row[] {
	return indicators.map((indicator) => {
		const { id, number, domain, name, unit, baseline, target, nature } = indicator;
		const state = targetState(indicator, results);
		const value = findBaseValue(indicator, results);
		return {
			id,
			place: id,
			part: indicator.partOf !== null,
			filters: { ...filterBy('domain', domain), nature, state },
			cells: [
				number ?? rowNumber(id),
				...(has('domains') ? [domain?.[locale] ?? ''] : []),
				{
					text: `${name[locale]}${indicator.break?.mark ?? ''}`,
					path: placeAddress(locale, id),
				},
				unit?.[locale] ?? '',
				`${baseline.text[locale]}${baseline.mark ?? ''}`,
				// As printed, so 12.50 keeps its zero.
				value?.from === 'indicators' ? baseline.text[locale] : String(value?.value ?? ''),
				target.text[locale],
				translate(locale, `table.nature.${nature}`),
				translate(locale, `indicator.status.${state}`),
				sayCaveats(locale, indicator, results).join(punctuation[locale].space),
			],
		};
	});
}

/** By domain, where the table has them, and nature. */
export function indicatorFilters(locale: Locale, indicators: readonly Indicator[]): Filter[] {
	const domains = filterOptions(
		locale,
		indicators.map(({ domain }) => domain),
	);
	return [
		...(domains.length === 0
			? []
			: [{ name: 'domain', label: translate(locale, 'table.domain'), options: domains }]),
		{
			name: 'nature',
			label: translate(locale, 'table.nature'),
			options: occurring(
				['binding', 'anticipatory'],
				indicators.map(({ nature }) => nature),
			).map((value) => ({
				value,
				label: translate(locale, `table.nature.${value}`),
			})),
		},
	];
}

/** By how the target stood in the year before the plan. */
export function stateFilter(
	locale: Locale,
	indicators: readonly Indicator[],
	results: readonly Result[],
): Filter {
	const inRows = indicators.map((indicator) => targetState(indicator, results));
	return {
		name: 'state',
		label: translate(locale, 'indicator.status'),
		options: occurring(targetStates, inRows).map((value) => ({
			value,
			label: translate(locale, `indicator.status.${value}`),
		})),
	};
}
