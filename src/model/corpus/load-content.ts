import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { cleanSource } from '../text/clean-source.ts';
import type { ContentFiles } from './corpus.ts';

/**
 * Reads the folder `content` of the repository, which is the current directory: every file of it, so that none can
 * lie there unread. Hidden ones, which editors and systems leave behind, do not count.
 */
export async function loadContent(): Promise<ContentFiles> {
	const files = new Map<string, string>();
	for (const path of await listFiles('content'))
		files.set(path, cleanSource(await readFile(path, 'utf8')));
	return files;
}

/** The SHA-256 of each file of the folder `seeds`, lower-case hexadecimal, by its path from the root. */
export async function loadSeedSums(): Promise<ReadonlyMap<string, string>> {
	const sums = new Map<string, string>();
	for (const path of await listFiles('seeds'))
		sums.set(
			path,
			createHash('sha256')
				.update(await readFile(path))
				.digest('hex'),
		);
	return sums;
}

/** The files of a folder and of those below it; none where there is no such folder. */
async function listFiles(folder: string): Promise<string[]> {
	if (!existsSync(folder)) return [];
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).replaceAll(sep, '/'))
		.filter((path) => !/(?:^|\/)\./u.test(path))
		.sort();
}
