import { joinList } from '../../words/join-list.ts';
import { punctuation } from '../../words/punctuation.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import type { Result } from '../../model/schemas/result.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';
import { noteOnBaseline } from './indicator-standing.ts';
import { targetState, type TargetState } from './base-value.ts';
import { rowNumber } from '../../model/places/place-id.ts';

/**
 * What the indicators come to, in sentences: how many targets have a figure, how these stood before the plan and what it
 * itself says against that, and in which words it puts the others. Rows that are part of another are not counted.
 */
export function indicatorsFinding(
	locale: Locale,
	indicators: readonly Indicator[],
	results: readonly Result[],
): string {
	const counted = indicators.filter(({ partOf }) => partOf === null);
	if (counted.length === 0) return translate(locale, 'charts.indicators.finding.empty');
	const inState = (state: TargetState) =>
		counted.filter((indicator) => targetState(indicator, results) === state);
	const [met, unstated] = [inState('met'), inState('unstated')];
	const stated = counted.length - unstated.length;
	const states = (['met', 'open', 'unknown'] as const).flatMap((state) => {
		const rows = inState(state);
		return rows.length === 0
			? []
			: [
					translate(locale, `charts.indicators.finding.${state}`, {
						count: rows.length,
						ids: listIds(locale, rows),
					}),
				];
	});
	return [
		translate(
			locale,
			stated === 0 ? 'charts.indicators.finding.none' : 'charts.indicators.finding',
			{ count: counted.length, stated },
		),
		...(states.length === 0
			? []
			: [
					translate(locale, 'charts.indicators.finding.states', {
						states: states.join(punctuation[locale].semicolon),
					}),
				]),
		...sayAgainst(locale, met),
		...sayCells(locale, unstated),
	].join(punctuation[locale].space);
}

/** Numbers of indicators as a list. */
export function listIds(locale: Locale, rows: readonly Pick<Indicator, 'id'>[]): string {
	const ids = rows.map(({ id }) => rowNumber(id));
	return locale === 'en' ? joinList('en', ids) : ids.join(punctuation.zh.enumeration);
}

/** What the plan says against the values before it by which targets count as met, where it is read that they do. */
function sayAgainst(locale: Locale, met: readonly Indicator[]): string[] {
	const noted = Map.groupBy(met, (row) => noteOnBaseline(locale, row));
	return [...noted].flatMap(([text, rows]) =>
		text === undefined
			? []
			: [
					translate(locale, 'charts.indicators.finding.against', {
						text,
						count: rows.length,
						ids: listIds(locale, rows),
					}),
				],
	);
}

/** What the cells of targets without a figure say, each wording once and how often. */
function sayCells(locale: Locale, unstated: readonly Indicator[]): string[] {
	if (unstated.length === 0) return [];
	const wordings = Map.groupBy(unstated, ({ target }) => target.text[locale]);
	const cells = [...wordings].map(([cell, { length: count }]) =>
		translate(locale, 'charts.indicators.finding.cell', { cell, count }),
	);
	return [
		translate(locale, 'charts.indicators.finding.unstated', {
			count: unstated.length,
			cells: joinList(locale, cells),
		}),
	];
}
