import { getCollection } from 'astro:content';
import { has } from '../parts.ts';
import type { Result } from '../schemas/result.ts';
import type { Emendation } from '../schemas/emendation.ts';
import { type Indicator, toIndicator } from '../schemas/indicator.ts';
import type { Note } from '../schemas/note.ts';
import type { Target } from '../schemas/target.ts';
import { tableOfRow } from '../places/plan-tables.ts';
import { nodeOf, sentenceNumber } from '../places/place-id.ts';
import { readList } from '../schemas/content-files.ts';
import { getDocument } from './document.ts';
import { once } from './once.ts';
import { getPlan } from './plan.ts';

/** Puts 3 before 3a, and both before 10. */
const byNumber = new Intl.Collator('en', { numeric: true });

/** The indicators, in the order of their rows. */
export const getIndicators = once(async (): Promise<readonly Indicator[]> => {
	if (!has('indicators')) return [];
	const rows = (await getCollection('indicators')).map(({ data }) => toIndicator(data));
	return rows.sort((a, b) => byNumber.compare(a.id, b.id));
});

/** The results of the previous plan, in the order of their rows. */
export const getResults = once(async (): Promise<readonly Result[]> => {
	if (!has('results')) return [];
	const rows = (await getCollection('results')).map(({ data }) => data);
	return rows.sort((a, b) => byNumber.compare(a.id, b.id));
});

/** The quantities and dated promises of the text and the boxes, in reading order. */
export const getTargets = once(async (): Promise<readonly Target[]> => {
	if (!has('targets')) return [];
	const targets = (await getCollection('targets')).map(({ data }) => data);
	return sortByPlace(targets, ({ node }) => node);
});

/** The repaired slips of the copy, in reading order. */
export const getEmendations = once((): Promise<readonly Emendation[]> =>
	sortByPlace(readList('emendations'), ({ node }) => node),
);

/** The notes on what stays as printed, in reading order of the first place that each is about. */
export const getNotes = once((): Promise<readonly Note[]> =>
	sortByPlace(readList('notes'), ({ nodes }) => nodes[0] ?? ''),
);

/**
 * Sorts entries by where in the plan their places stand, those of one place by their ids; rows of tables come with
 * their table.
 */
async function sortByPlace<Entry extends { id: string }>(
	entries: readonly Entry[],
	placeOf: (entry: Entry) => string,
): Promise<Entry[]> {
	const { nodes } = await getPlan();
	const { tables } = await getDocument();
	const order = new Map(nodes.map((node) => [node.id, node.order]));
	const rank = (entry: Entry): number => {
		const place = placeOf(entry);
		const id = tableOfRow(place, tables) ?? nodeOf(place);
		return (order.get(id) ?? 0) * 1000 + Number.parseInt(sentenceNumber(place) ?? '0', 10);
	};
	return [...entries].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
