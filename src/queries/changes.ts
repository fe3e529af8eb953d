import { getCollection } from 'astro:content';
import type { Change } from '../schemas/change.ts';

/** What has changed in this edition, newest first. */
export async function getChanges(): Promise<Change[]> {
	const collator = new Intl.Collator('en', { numeric: true });
	const entries = (await getCollection('changes')).map(({ data }) => data);
	return entries.sort((a, b) => collator.compare(b.id, a.id));
}
