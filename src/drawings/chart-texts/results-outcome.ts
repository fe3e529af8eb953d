import { joinList } from '../../words/join-list.ts';
import { punctuation } from '../../words/punctuation.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import type { Result } from '../../model/schemas/result.ts';
import { splitCell } from './split-cell.ts';

/**
 * How what was reached stands to what was promised: better, equal, missed, or without figures that can be compared.
 * In the order in which they are named.
 */
export const outcomes = ['beyond', 'exact', 'short', 'words'] as const;

export type Outcome = (typeof outcomes)[number];

/** Whether a cell's value is a sum over years. */
function isSum({ text }: Result['target']): boolean {
	return splitCell(text.zh).remark.includes('累计');
}

/** Whether two cells have values of one kind. */
function areComparable(a: Result['target'], b: Result['target']): boolean {
	return a.value !== null && b.value !== null && isSum(a) === isSum(b);
}

/** Outcome of a row of the table of results. What was to be held is missed by any other value, lower or higher. */
export function outcomeOf({ target, actual, desired }: Result): Outcome {
	if (target.value === null || actual.value === null || !areComparable(target, actual))
		return 'words';
	if (actual.value === target.value) return 'exact';
	if (desired === 'hold') return 'short';
	return actual.value > target.value === (desired === 'up') ? 'beyond' : 'short';
}

/** Whether the value from which a target set out had met it already: then there was nothing left to reach. */
export function wasMetBefore({ baseline, target, desired }: Result): boolean {
	if (!baseline) return false;
	if (baseline.value === null || target.value === null || !areComparable(baseline, target))
		return false;
	if (desired === 'hold' || baseline.value === target.value) return baseline.value === target.value;
	return baseline.value > target.value === (desired === 'up');
}

/** What the rows come to, in sentences: each outcome that occurs with its count, and what was met before. */
export function resultsFinding(locale: Locale, results: readonly Result[]): string {
	const count = results.length;
	if (count === 0) return translate(locale, 'charts.results.finding.none');
	const found = outcomes.flatMap((outcome) => {
		const rows = results.filter((row) => outcomeOf(row) === outcome).length;
		return rows === 0
			? []
			: [translate(locale, `charts.results.finding.${outcome}`, { count: rows })];
	});
	const compared = results.filter((row) => outcomeOf(row) !== 'words');
	const before = compared.filter(wasMetBefore);
	return [
		translate(locale, 'charts.results.finding', { count, outcomes: joinList(locale, found) }),
		...(before.length === 0
			? []
			: [
					translate(locale, 'charts.results.finding.before', {
						compared: compared.length,
						count: before.length,
						year: before[0]?.baseline?.year ?? '',
					}),
				]),
	].join(punctuation[locale].space);
}
