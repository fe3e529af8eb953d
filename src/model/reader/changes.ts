import type { Change } from '../schemas/change.ts';
import { readList } from '../schemas/content-files.ts';
import { once } from './once.ts';

/** What has changed, newest first. */
export const getChanges = once((): Promise<readonly Change[]> => {
	const collator = new Intl.Collator('en', { numeric: true });
	return Promise.resolve(readList('changes').sort((a, b) => collator.compare(b.id, a.id)));
});

/**
 * Date of this release, ISO 8601: that of its newest change.
 *
 * @throws If the list of changes is empty.
 */
export async function getReleaseDate(): Promise<string> {
	const [newest] = await getChanges();
	if (!newest) throw new Error('content/changes.yaml is empty');
	return newest.date;
}
