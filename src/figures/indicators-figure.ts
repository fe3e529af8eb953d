import { punctuation } from '../i18n/punctuation.ts';
import type { ChartSize } from '../charts/chart.ts';
import type { StripMark } from '../charts/strip.ts';
import { drawStripChart, type StripGroup, type StripRow } from '../charts/strip-chart.ts';
import { translate } from '../i18n/translate.ts';
import type { Locale } from '../plan/locale.ts';
import type { Achievement } from '../schemas/achievement.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Figure, Link } from './figure.ts';
import { indicatorFilters, indicatorRows, indicatorColumns } from './indicators-table.ts';
import { unitLimits } from './unit-limits.ts';
import { targetState, valueIn2020 } from './value-in-2020.ts';

/** What the indicators' chart and table are made of. */
export interface IndicatorsData {
	locale: Locale;
	indicators: readonly Indicator[];
	achievements: readonly Achievement[];
	/** Addresses of the two tables as printed, from the site's root. */
	tables: Readonly<Record<1 | 2, string>>;
	link: Link;
}

/** The indicators of table 2: where each stood, and what the plan sets for 2025. */
export function indicatorsFigure(data: IndicatorsData): Figure {
	const { locale, indicators, achievements } = data;
	const counted = indicators.filter(({ partOf }) => partOf === null);
	const inState = (state: string) =>
		counted.filter((indicator) => targetState(indicator, achievements) === state);
	const met = inState('met');
	const unstated = inState('unstated').length;
	const groups = indicatorGroups(data);
	const draw = (size: ChartSize) => drawStripChart(groups, size);
	return {
		name: 'indicators',
		title: translate(locale, 'figures.indicators.title'),
		finding: translate(locale, 'figures.indicators.finding', {
			count: counted.length,
			stated: counted.length - unstated,
			met: met.length,
			ids: met.map(({ id }) => id).join(punctuation[locale].enumeration),
			unstated,
		}),
		key: translate(locale, 'figures.indicators.key'),
		notes: indicatorNotes(data),
		path: `/${locale}/indicators/`,
		embed: `/${locale}/embed/indicators/`,
		svg: { wide: draw('wide'), narrow: draw('narrow') },
		filters: indicatorFilters(locale, indicators),
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
	{ locale, achievements, link }: IndicatorsData,
): StripRow {
	const { id, name, unit, nature, baseline, target, desired, domain } = indicator;
	const state = targetState(indicator, achievements);
	const stated = target.value !== null && baseline.value !== null;
	return {
		row: `i${id}`,
		href: link(`/${locale}/indicators/${id}/`),
		filters: { domain: domain.en, nature, state },
		number: id,
		name: [name[locale], unit?.[locale]].filter(Boolean).join(punctuation[locale].comma),
		shape: nature === 'binding' ? 'square' : 'circle',
		remarks: [
			{ text: translate(locale, `table.nature.${nature}`), strong: false },
			...(state === 'met'
				? [{ text: translate(locale, 'figures.indicators.met'), strong: true }]
				: []),
		],
		strip: stated
			? {
					marks: stripMarks(indicator, { locale, achievements }),
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
								? translate(locale, 'figures.indicators.noBaseline', {
										cell: baseline.text[locale],
									})
								: baseline.text[locale],
					},
					{
						role: 'target',
						text: translate(locale, 'figures.quoted', { text: target.text[locale] }),
					},
				],
	};
}

/** Baseline, target, and the value of 2020 where the baseline is of more years than that. */
function stripMarks(
	indicator: Indicator,
	{ locale, achievements }: Pick<IndicatorsData, 'locale' | 'achievements'>,
): StripMark[] {
	const { baseline, target, desired } = indicator;
	const actual = valueIn2020(indicator, achievements);
	const label =
		baseline.value === target.value
			? translate(
					locale,
					desired === 'hold' ? 'figures.indicators.hold' : 'figures.indicators.bound',
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
			value: actual?.from === 'table-1' ? actual.value : null,
			label: translate(locale, 'figures.indicators.in2020', { value: actual?.value ?? '' }),
		},
	].flatMap((mark) => (mark.value === null ? [] : [{ ...mark, value: mark.value }]));
}

/** What has to be known of single rows: the notes under the table, and what the chart adds. */
function indicatorNotes({ locale, indicators, achievements }: IndicatorsData): string[] {
	const averaged = indicators.filter(({ baseline }) => baseline.mark !== undefined);
	const broken = indicators.filter((row) => row.break !== undefined);
	const join = (rows: readonly Indicator[]) =>
		rows.map(({ id }) => id).join(punctuation[locale].enumeration);
	return [
		translate(locale, 'figures.indicators.averages', { ids: join(averaged) }),
		...averaged.flatMap(({ id, name, previous }) => {
			const row = achievements.find((candidate) => candidate.id === previous);
			return row && row.name.zh !== name.zh
				? [translate(locale, 'figures.indicators.otherName', { id, name: row.name[locale] })]
				: [];
		}),
		...broken.map((row) =>
			translate(locale, 'figures.indicators.broken', {
				id: row.id,
				note: row.break?.note[locale] ?? '',
				mark: row.break?.mark ?? '',
			}),
		),
		translate(locale, 'figures.indicators.partOf'),
		translate(locale, 'edition.noProgress'),
	];
}
