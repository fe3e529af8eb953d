/** What tasks may share. A promise that is stated in both says most. */
type SharedKind = 'target' | 'indicator' | 'place';

/** A thing that tasks may share. */
export interface Shared {
	kind: SharedKind;
	/** Of the promise, indicator or place; promises that repeat each other have the same. */
	id: string;
}

/** A task beside another one, and why. */
export interface RelatedTask {
	id: string;
	/** What both have, the most telling first. */
	shared: readonly Shared[];
}

const most = 4;

/** A place that more tasks than these name, such as the province, says nothing of any two of them. */
const widestPlace = 4;

/**
 * The tasks that share most with a task, at most four. What few tasks have says more than what many have: each thing
 * counts one part for every other task that has it, and a promise that is stated in both counts twice.
 *
 * @param tasks What each task has, in reading order, which is that of tasks which share as much.
 */
export function relateTasks(
	id: string,
	tasks: ReadonlyMap<string, readonly Shared[]>,
): RelatedTask[] {
	const keyOf = (shared: Shared) => `${shared.kind} ${shared.id}`;
	const holders = new Map<string, number>();
	for (const own of tasks.values())
		for (const key of new Set(own.map(keyOf))) holders.set(key, (holders.get(key) ?? 0) + 1);
	const weigh = (shared: Shared) =>
		(shared.kind === 'target' ? 2 : 1) / Math.max((holders.get(keyOf(shared)) ?? 0) - 1, 1);
	const isTelling = (shared: Shared) =>
		shared.kind !== 'place' || (holders.get(keyOf(shared)) ?? 0) <= widestPlace;
	const own = new Map(
		(tasks.get(id) ?? []).filter(isTelling).map((shared) => [keyOf(shared), shared]),
	);
	return [...tasks]
		.filter(([other]) => other !== id)
		.map(([other, theirs]) => {
			const keys = new Set(theirs.map(keyOf));
			const shared = [...own].filter(([key]) => keys.has(key)).map(([, both]) => both);
			return { id: other, shared: shared.sort((a, b) => weigh(b) - weigh(a)) };
		})
		.filter(({ shared }) => shared.length > 0)
		.map((related) => ({
			related,
			weight: related.shared.reduce((sum, shared) => sum + weigh(shared), 0),
		}))
		.sort((a, b) => b.weight - a.weight)
		.slice(0, most)
		.map(({ related }) => related);
}
