import { joinList } from '../../words/join-list.ts';
import { punctuation } from '../../words/punctuation.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import type { Target } from '../../model/schemas/target.ts';
import { countThings, countYears, groupSame, isDated, yearOf } from './same-promise.ts';

/**
 * What the deadlines come to, in sentences: how many things are promised by a date, in how many places, in which
 * years, and how many the plan only strives for.
 *
 * @param years First and last year of the plan: those between without a deadline are named, too.
 */
export function deadlinesFinding(
	locale: Locale,
	targets: readonly Target[],
	years: readonly [number, number],
): string {
	const { things } = countThings(targets, isDated);
	if (things === 0) return translate(locale, 'charts.deadlines.finding.none');
	return [
		sayDated(locale, targets),
		sayYears(locale, targets, years),
		...sayTwoYears(locale, targets),
		...sayStriving(locale, targets),
	].join(punctuation[locale].space);
}

/** How many things are promised by a date, and in how many places where these are more. */
export function sayDated(locale: Locale, targets: readonly Target[]): string {
	const { things, mentions } = countThings(targets, isDated);
	const key = mentions > things ? 'charts.deadlines.finding.repeated' : 'charts.deadlines.finding';
	return translate(locale, key, { count: things, mentions });
}

function sayYears(
	locale: Locale,
	targets: readonly Target[],
	[first, last]: readonly [number, number],
): string {
	const counts = countYears(targets);
	const known = new Set(counts.map(([year]) => year));
	const empty = Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
		.filter((year) => !known.has(year))
		.map((year) => [year, 0] as const);
	const parts = [...counts, ...empty]
		.sort(([a], [b]) => Number(a) - Number(b))
		.map(([year, count]) =>
			translate(locale, count === 0 ? 'charts.deadlines.emptyYear' : 'charts.deadlines.year', {
				year,
				count,
			}),
		);
	return translate(locale, 'charts.deadlines.years', { years: joinList(locale, parts) });
}

/** What is promised by one year in one place and by another elsewhere. */
export function sayTwoYears(locale: Locale, targets: readonly Target[]): string[] {
	const count = groupSame(targets).filter(
		(group) => new Set(group.filter(isDated).map(yearOf)).size > 1,
	).length;
	return count === 0 ? [] : [translate(locale, 'charts.deadlines.twoYears', { count })];
}

/** What the plan strives for: everywhere, or in one place and not in another. */
function sayStriving(locale: Locale, targets: readonly Target[]): string[] {
	const modalities = groupSame(targets)
		.map((group) => new Set(group.filter(isDated).map(({ modality }) => modality)))
		.filter((group) => group.has('strive'));
	const mixed = modalities.filter((group) => group.size > 1).length;
	const always = modalities.length - mixed;
	return [
		...(always > 0 ? [translate(locale, 'charts.deadlines.striving', { count: always })] : []),
		...(mixed > 0 ? [translate(locale, 'charts.deadlines.mixed', { count: mixed })] : []),
	];
}
