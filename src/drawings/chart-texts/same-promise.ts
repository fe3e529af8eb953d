import type { Target } from '../../model/schemas/target.ts';

type Entry = Pick<Target, 'id' | 'sameAs'>;

/**
 * Groups entries that state one and the same thing in several places (`sameAs`), directly or by way of others: so that
 * things can be counted, and not their mentions.
 */
export function groupSame<Own extends Entry>(entries: readonly Own[]): Own[][] {
	const partners = new Map(entries.map(({ id }) => [id, new Set<string>()]));
	for (const { id, sameAs } of entries)
		for (const other of sameAs) {
			partners.get(id)?.add(other);
			partners.get(other)?.add(id);
		}
	const group = new Map<string, string>();
	for (const { id } of entries) {
		const open = group.has(id) ? [] : [id];
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			if (group.has(next)) continue;
			group.set(next, id);
			open.push(...(partners.get(next) ?? []));
		}
	}
	return [...Map.groupBy(entries, ({ id }) => group.get(id)).values()];
}

/** How many different things entries state, and in how many places. */
export interface Count {
	things: number;
	mentions: number;
}

/**
 * Counts the things that entries of a kind state.
 *
 * @param entries All entries: two of the kind may be the same by way of one that is not.
 */
export function countThings<Own extends Entry>(
	entries: readonly Own[],
	isOfKind: (entry: Own) => boolean,
): Count {
	const groups = groupSame(entries).map((group) => group.filter(isOfKind));
	return {
		things: groups.filter((group) => group.length > 0).length,
		mentions: groups.reduce((sum, group) => sum + group.length, 0),
	};
}

/** Whether an entry promises something by a date. */
export function isDated({ role, deadline }: Pick<Target, 'role' | 'deadline'>): boolean {
	return role === 'target' && deadline !== null;
}

/** Whether an entry sets a quantity as a target, and not as a threshold for one. */
export function isQuantity({ role, kind }: Pick<Target, 'role' | 'kind'>): boolean {
	return role === 'target' && kind === 'quantity';
}

/** How many different dated promises there are for each year, in order; one with two years counts in both. */
export function countYears(targets: readonly Target[]): [year: string, count: number][] {
	const years = new Set(targets.filter(isDated).map(yearOf));
	return [...years]
		.sort()
		.map((year) => [
			year,
			countThings(targets, (target) => isDated(target) && yearOf(target) === year).things,
		]);
}

/** The year of a deadline; `''` for none. */
export function yearOf({ deadline }: Pick<Target, 'deadline'>): string {
	return deadline?.slice(0, 4) ?? '';
}
