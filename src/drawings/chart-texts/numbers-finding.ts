import { placeLabel } from '../../words/place-label.ts';
import { punctuation } from '../../words/punctuation.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { isQuantity } from './same-promise.ts';
import { countIn, isCounted } from './section-counts.ts';
import type { TargetRow } from '../../model/reader/target-row.ts';

/**
 * How many different quantities the plan sets as targets, in how many places, which sections have most of them, and
 * how many have none.
 *
 * @param background Identifiers of the chapters that promise nothing.
 */
export function numbersFinding(
	locale: Locale,
	sections: readonly PlanNode[],
	rows: readonly TargetRow[],
	background: readonly string[],
): string {
	const counted = sections.filter((section) => isCounted(section, background));
	const count = (among: readonly PlanNode[]) => countIn(among, rows, isQuantity);
	const { things, mentions } = count(counted);
	if (things === 0) return translate(locale, 'charts.numbers.finding.none');
	const inSection = (section: PlanNode) => count([section]).things;
	const having = counted
		.filter((section) => inSection(section) > 0)
		.toSorted((a, b) => inSection(b) - inSection(a));
	const empty = counted.length - having.length;
	return [
		translate(
			locale,
			mentions > things ? 'charts.numbers.finding.repeated' : 'charts.numbers.finding',
			{ count: things, mentions },
		),
		sayWhere(locale, having, count(having.slice(0, 2)).things),
		...(empty === 0
			? []
			: [
					translate(locale, 'charts.numbers.finding.empty', {
						count: empty,
						counted: counted.length,
					}),
				]),
	].join(punctuation[locale].space);
}

/** The one or two sections with quantities, or the two that have most. */
function sayWhere(locale: Locale, having: readonly PlanNode[], top: number): string {
	const [first = '', second = ''] = having.map(({ id }) => placeLabel(locale, id));
	if (having.length === 1) return translate(locale, 'charts.numbers.finding.one', { first });
	if (having.length === 2)
		return translate(locale, 'charts.numbers.finding.two', { first, second });
	return translate(locale, 'charts.numbers.finding.most', { first, second, count: top });
}
