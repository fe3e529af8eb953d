import { joinList } from '../../words/join-list.ts';
import { remarksOn } from '../../words/plan-words.ts';
import { translate } from '../../words/translate.ts';
import type { MessageKey } from '../../words/dictionaries/zh.ts';
import type { Locale } from '../../model/locale.ts';
import type { Target } from '../../model/schemas/target.ts';
import { countThings, groupSame, isDated, isQuantity } from './same-promise.ts';

/** What has to be known of the chart of deadlines: what is not in it, and how its marks and rows are counted. */
export function deadlineNotes(locale: Locale, targets: readonly Target[]): string[] {
	const counts = (entries: readonly (readonly [MessageKey, number])[]) =>
		entries
			.filter(([, count]) => count > 0)
			.map(([key, count]) => translate(locale, key, { count }));
	const groups = groupSame(targets);
	const isScope = ({ role }: Target) => role === 'scope';
	const left = counts([
		[
			'charts.deadlines.undated',
			groups.filter((group) => group.some(isQuantity) && !group.some(isDated)).length,
		],
		['charts.deadlines.scopes', countThings(targets, isScope).things],
	]);
	const inTable = counts([
		['charts.deadlines.quantities', targets.filter(isQuantity).length],
		[
			'charts.deadlines.milestones',
			targets.filter((target) => target.kind === 'milestone' && !isScope(target)).length,
		],
		['charts.deadlines.scopes', targets.filter(isScope).length],
	]);
	return [
		...(left.length === 0
			? []
			: [translate(locale, 'charts.deadlines.left', { list: joinList(locale, left) })]),
		...remarksOn(locale, 'deadlines'),
		...(groups.some((group) => group.length > 1)
			? [translate(locale, 'charts.deadlines.repeats')]
			: []),
		...(inTable.length === 0
			? []
			: [
					translate(locale, 'charts.deadlines.apart', {
						count: targets.length,
						list: joinList(locale, inTable),
					}),
				]),
		translate(locale, 'edition.noProgress'),
	];
}
