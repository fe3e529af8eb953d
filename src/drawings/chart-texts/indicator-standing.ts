import { punctuation } from '../../words/punctuation.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import type { Result } from '../../model/schemas/result.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';
import { splitCell } from './split-cell.ts';
import { findPrevious, isMean, targetState, findBaseValue } from './base-value.ts';

// What has to be said of an indicator wherever its figures stand: chart, tables, share image, embed, descriptions.

/** The years that a baseline is for: `2030`, `2026–30`, `average 2026–30`. */
export function baselinePeriod(locale: Locale, indicator: Pick<Indicator, 'baseline'>): string {
	const [first = '', last] = indicator.baseline.period.split('-');
	if (last === undefined) return translate(locale, 'indicator.year', { year: first });
	const key = isMean(indicator) ? 'indicator.average' : 'indicator.years';
	return translate(locale, key, { first, last: locale === 'en' ? last.slice(-2) : last });
}

/** What is said beside a baseline's figure: its period, and what its cell says besides, `2026–30 (cumulative)`. */
export function baselineRemark(locale: Locale, indicator: Pick<Indicator, 'baseline'>): string {
	const period = baselinePeriod(locale, indicator);
	const { remark } = splitCell(indicator.baseline.text[locale]);
	return remark === '' || isMean(indicator) ? period : `${period} (${remark})`;
}

/** How the target stood at the end of the year before the plan, in one sentence, with the value of that year. */
function sayState(locale: Locale, indicator: Indicator, results: readonly Result[]): string {
	const state = targetState(indicator, results);
	const found = findBaseValue(indicator, results);
	const reached = found?.value === indicator.target.value ? 'at' : 'past';
	return translate(locale, `indicator.state.${state === 'met' ? reached : state}`, {
		value:
			found?.from === 'results'
				? translate(locale, 'indicator.fromResults', { value: found.value })
				: indicator.baseline.text[locale],
	});
}

/** How the table of results calls the row with the value before the plan, where it is another; else `null`. */
export function otherName(
	locale: Locale,
	indicator: Indicator,
	results: readonly Result[],
): string | null {
	if (findBaseValue(indicator, results)?.from !== 'results') return null;
	const row = findPrevious(indicator, results);
	return row && row.name.zh !== indicator.name.zh ? row.name[locale] : null;
}

/** What the plan's own note says against the baseline and the value before the plan, as short as we have it. */
export function noteOnBaseline(
	locale: Locale,
	{ caveat, baseline }: Pick<Indicator, 'caveat' | 'baseline'>,
): string | undefined {
	return caveat?.[locale] ?? baseline.note?.[locale];
}

/** What the plan's own notes say against an indicator's figures, a sentence each. */
export function sayNotes(locale: Locale, indicator: Indicator): string[] {
	return [noteOnBaseline(locale, indicator), indicator.break?.note[locale]].flatMap((text) =>
		text === undefined ? [] : [translate(locale, 'indicator.caveat', { text })],
	);
}

/**
 * What must not be missing beside an indicator's figures, a sentence each: what the plan itself says against the value
 * before it, a new way of counting, and another name in the table of results.
 */
export function sayCaveats(
	locale: Locale,
	indicator: Indicator,
	results: readonly Result[],
): string[] {
	const name = otherName(locale, indicator, results);
	return [
		...sayNotes(locale, indicator),
		...(name === null ? [] : [translate(locale, 'indicator.otherName', { name })]),
	];
}

/** How an indicator stood, and what the plan itself says against that: sentences for where its cells are quoted. */
export function sayStanding(
	locale: Locale,
	indicator: Indicator,
	results: readonly Result[],
): string {
	return [sayState(locale, indicator, results), ...sayNotes(locale, indicator)].join(
		punctuation[locale].space,
	);
}

/** Baseline, target and how that stood, and what the plan itself says against it, short enough for two languages at once. */
export function sayBriefly(
	locale: Locale,
	indicator: Indicator,
	results: readonly Result[],
): string {
	const { baseline, target } = indicator;
	const state = targetState(indicator, results);
	const value = findBaseValue(indicator, results)?.value ?? '';
	return [
		translate(locale, 'indicator.brief', {
			// A mean says its years here: there is no room for the plan's name.
			baseline: isMean(indicator)
				? `${baseline.value ?? ''} (${baselinePeriod(locale, indicator)})`
				: baseline.text[locale],
			target: target.text[locale],
			state:
				state === 'met'
					? translate(locale, 'indicator.brief.met', { value })
					: translate(locale, `indicator.status.${state}`),
		}),
		...sayNotes(locale, indicator),
	].join(punctuation[locale].space);
}
