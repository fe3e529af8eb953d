import { translate } from '../i18n/translate.ts';
import type { Locale } from '../plan/locale.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Column, Filter, Row } from './figure.ts';
import type { IndicatorsData } from './indicators-figure.ts';
import { type TargetState, targetState, valueIn2020 } from './value-in-2020.ts';

const states: readonly TargetState[] = ['met', 'open', 'unstated'];

/** The columns of the indicators' table. */
export function indicatorColumns(locale: Locale): Column[] {
	return [
		{ key: 'number', label: translate(locale, 'table.number') },
		{ key: 'domain', label: translate(locale, 'table.domain'), sort: 'plan' },
		{ key: 'name', label: translate(locale, 'table.name'), head: true },
		{ key: 'unit', label: translate(locale, 'table.unit') },
		{ key: 'baseline', label: translate(locale, 'table.baseline2020'), numeric: true },
		{ key: 'target', label: translate(locale, 'table.target2025'), numeric: true },
		{ key: 'nature', label: translate(locale, 'table.nature'), sort: 'plan' },
		{ key: 'state', label: translate(locale, 'figures.indicators.state') },
	];
}

/** The rows of table 2, and how each target stood in 2020. */
export function indicatorRows({ locale, indicators, achievements }: IndicatorsData): Row[] {
	return indicators.map((indicator) => {
		const { id, number, domain, name, unit, baseline, target, nature } = indicator;
		const state = targetState(indicator, achievements);
		const value = valueIn2020(indicator, achievements);
		return {
			id: `i${id}`,
			part: indicator.partOf !== null,
			filters: { domain: domain.en, nature, state },
			cells: [
				number ?? id,
				domain[locale],
				{
					text: `${name[locale]}${indicator.break?.mark ?? ''}`,
					path: `/${locale}/indicators/${id}/`,
				},
				unit?.[locale] ?? '',
				`${baseline.text[locale]}${baseline.mark ?? ''}`,
				target.text[locale],
				translate(locale, `table.nature.${nature}`),
				state === 'met' && value?.from === 'table-1'
					? translate(locale, 'figures.indicators.metWith', { value: value.value })
					: translate(locale, `figures.indicators.state.${state}`),
			],
		};
	});
}

/** By domain, nature, and how the target stood in 2020. */
export function indicatorFilters(locale: Locale, indicators: readonly Indicator[]): Filter[] {
	const domains = [...new Map(indicators.map(({ domain }) => [domain.en, domain[locale]]))];
	return [
		{
			name: 'domain',
			label: translate(locale, 'table.domain'),
			options: domains.map(([value, label]) => ({ value, label })),
		},
		{
			name: 'nature',
			label: translate(locale, 'table.nature'),
			options: (['binding', 'anticipatory'] as const).map((value) => ({
				value,
				label: translate(locale, `table.nature.${value}`),
			})),
		},
		{
			name: 'state',
			label: translate(locale, 'figures.indicators.state'),
			options: states.map((value) => ({
				value,
				label: translate(locale, `figures.indicators.state.${value}`),
			})),
		},
	];
}
