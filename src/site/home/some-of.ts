import { aboveOf, nodeOf, parsePlaceId } from '../../model/places/place-id.ts';
import type { Target } from '../../model/schemas/target.ts';

/** How many promises of a year stand on the home page, and how many of them where there are more. */
const [most, few] = [7, 4];

/**
 * The promises of a year that are shown: all where they are not many, otherwise the first that states a figure in each
 * of the first parts of the plan that have one, so that nobody picks what looks well.
 */
export function someOf(targets: readonly Target[]): { shown: readonly Target[]; isAll: boolean } {
	if (targets.length <= most) return { shown: targets, isAll: true };
	const figures = targets.filter(
		({ kind, node }) => kind === 'quantity' && parsePlaceId(nodeOf(node))?.kind === 'item',
	);
	const bySection = Map.groupBy(figures, ({ node }) => aboveOf(nodeOf(node)));
	const first = [...bySection.values()].flatMap(([target]) => target ?? []);
	return { shown: (first.length > 0 ? first : targets).slice(0, few), isAll: false };
}
