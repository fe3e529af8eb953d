import { type Zippable, zipSync } from 'fflate';

/**
 * Packs files, in their order, so that the same files give the same bytes: whatever the time of day and wherever
 * the build runs.
 *
 * @param files.stored Whether it is stored as it is, as EPUB asks of its first file.
 * @param day Day that all files bear, ISO 8601.
 */
export function packFiles(
	files: readonly { path: string; content: Uint8Array; stored?: boolean }[],
	day: string,
): Uint8Array {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	// Zip has local time, and the library reads it from the date: midnight here is the same bytes everywhere.
	const mtime = new Date(year, month - 1, date);
	const entries = files.map(({ path, content, stored }): [string, Zippable[string]] => [
		path,
		[content, { level: stored ? 0 : 9, mtime }],
	]);
	return zipSync(Object.fromEntries(entries));
}
