import { getCollection } from 'astro:content';
import type { Achievement } from '../schemas/achievement.ts';
import type { Emendation } from '../schemas/emendation.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Note } from '../schemas/note.ts';

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

/** The repaired slips of the scan, in the order of the file. */
export async function getEmendations(): Promise<Emendation[]> {
	return (await getCollection('emendations')).map(({ data }) => data);
}

/** The notes on what stays as printed, in the order of the file. */
export async function getNotes(): Promise<Note[]> {
	return (await getCollection('notes')).map(({ data }) => data);
}
