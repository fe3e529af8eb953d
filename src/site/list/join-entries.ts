import type { SetEntry } from '../../model/places/node-set.ts';
import { tableOfRow } from '../../model/places/plan-tables.ts';
import { nodeOf, sentenceId } from '../../model/places/place-id.ts';
import type { ListText } from '../../model/text/list-text.ts';

/** Entries that stand under one heading. */
export type Group = readonly [SetEntry, ...SetEntry[]];

/** Joins neighbours of a list: sentences that follow each other in the plan, and rows of one table. */
export function joinEntries(entries: readonly SetEntry[], text: ListText): Group[] {
	const sentences = text.nodes.flatMap(({ id, blocks }) =>
		blocks.flatMap((block) =>
			typeof block === 'string' ? [] : block.map(([number]) => sentenceId(id, number)),
		),
	);
	const goOn = (one: SetEntry, other: SetEntry) => {
		if (one.kind !== other.kind) return false;
		if (one.kind === 'row')
			return tableOfRow(one.id, text.roles) === tableOfRow(other.id, text.roles);
		return (
			one.kind === 'sentence' &&
			nodeOf(one.id) === nodeOf(other.id) &&
			sentences.indexOf(one.id) + 1 === sentences.indexOf(other.id)
		);
	};
	const groups: [SetEntry, ...SetEntry[]][] = [];
	for (const entry of entries) {
		const group = groups[groups.length - 1];
		const last = group?.[group.length - 1];
		if (group && last && goOn(last, entry)) group.push(entry);
		else groups.push([entry]);
	}
	return groups;
}
