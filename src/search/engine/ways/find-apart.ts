import type { LoadedText } from '../source.ts';
import { common, type Passages } from './passages.ts';
import { tooCommon } from './question.ts';

/** A passage of a place that has all that is asked for, and how much of it the passage has itself. */
export type Share = ReadonlyMap<number, number>;

/**
 * The passages of those places that have everything which is asked for, but not in one sentence: a node with its heading and
 * the headings above it. Of them, those with something that not everything has.
 *
 * @param clauses For each thing that is asked for, the passages that hold it.
 * @returns By index of the passage, the part of what is asked for that it holds: above 0, up to 1.
 */
export function findApart(
	clauses: readonly ReadonlySet<number>[],
	{ entries }: Pick<LoadedText, 'entries'>,
	{ places }: Passages,
): Share {
	const found = new Map<number, number>();
	// What many passages have tells nothing by itself.
	const telling = clauses.filter(({ size }) => size <= tooCommon);
	const isMissing = clauses.some(({ size }) => size === 0);
	if (clauses.length < 2 || telling.length === 0 || isMissing) return found;
	const entryOf = new Map(entries.map(({ id }, entry) => [id, entry]));
	const own = new Map<number, number[]>();
	for (const [index, { entry }] of places.entries())
		own.set(entry, [...(own.get(entry) ?? []), index]);
	const headings = (id: string | null): number[] => {
		const entry = entryOf.get(id ?? '') ?? -1;
		const above = entries[entry];
		if (!above) return [];
		const heading = own.get(entry)?.filter((index) => {
			const at = places[index]?.at ?? -1;
			return above.passages[at]?.number === '';
		});
		return [...(heading ?? []), ...headings(above.parent)];
	};
	const whole = [...own].map(([entry, indices]) => ({
		entry,
		indices: [...indices, ...headings(entries[entry]?.parent ?? null)],
	}));
	const holders = clauses.map(
		(clause) =>
			new Set(
				whole
					.filter(({ indices }) => indices.some((index) => clause.has(index)))
					.map(({ entry }) => entry),
			),
	);
	for (const entry of common(holders))
		for (const index of own.get(entry) ?? []) {
			const held = clauses.filter((clause) => clause.has(index));
			if (held.some((clause) => telling.includes(clause)))
				found.set(index, held.length / clauses.length);
		}
	return found;
}
