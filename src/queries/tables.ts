import { getCollection } from 'astro:content';
import type { Achievement } from '../schemas/achievement.ts';
import type { Emendation } from '../schemas/emendation.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Note } from '../schemas/note.ts';
import type { Target } from '../schemas/target.ts';
import { tableOfRow } from '../plan/table-of-row.ts';
import { getPlan } from './plan.ts';

/** The indicators of table 2, in the order of its rows. */
export async function getIndicators(): Promise<Indicator[]> {
	const order = ({ id }: Indicator) => Number.parseInt(id, 10) + (id.endsWith('a') ? 0.5 : 0);
	const entries = await getCollection('indicators');
	return entries.map(({ data }) => data).sort((a, b) => order(a) - order(b));
}

/** The rows of table 1, in its order. */
export async function getAchievements(): Promise<Achievement[]> {
	const entries = await getCollection('achievements');
	const collator = new Intl.Collator('en', { numeric: true });
	return entries.map(({ data }) => data).sort((a, b) => collator.compare(a.id, b.id));
}

/** The quantities and dated promises of the text and the boxes, in reading order. */
export async function getTargets(): Promise<Target[]> {
	const entries = (await getCollection('targets')).map(({ data }) => data);
	return sortByPlace(entries, ({ node }) => node);
}

/** The repaired slips of the scan, in reading order. */
export async function getEmendations(): Promise<Emendation[]> {
	const entries = (await getCollection('emendations')).map(({ data }) => data);
	return sortByPlace(entries, ({ node }) => node);
}

/** The notes on what stays as printed, in reading order of the first place that each is about. */
export async function getNotes(): Promise<Note[]> {
	const entries = (await getCollection('notes')).map(({ data }) => data);
	return sortByPlace(entries, ({ nodes }) => nodes[0] ?? '');
}

/** Sorts entries by where in the plan their places stand; rows of tables come with their table. */
async function sortByPlace<Entry>(
	entries: readonly Entry[],
	placeOf: (entry: Entry) => string,
): Promise<Entry[]> {
	const { nodes } = await getPlan();
	const order = new Map(nodes.map((node) => [node.id, node.order]));
	const rank = (entry: Entry): number => {
		const [place = '', sentence = '0'] = placeOf(entry).split('/s');
		const id = tableOfRow(place) ?? place;
		return (order.get(id) ?? 0) * 1000 + Number.parseInt(sentence, 10);
	};
	return [...entries].sort((a, b) => rank(a) - rank(b));
}
