import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ContentFiles } from './edition.ts';

/** Reads the folder `content` of the repository, which is the current directory. */
export async function loadContent(): Promise<ContentFiles> {
	const entries = await readdir('content', { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && /\.(?:mdx|yaml)$/u.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).replaceAll(sep, '/'))
		.sort();
	const files = new Map<string, string>();
	for (const path of paths) files.set(path, await readFile(path, 'utf8'));
	return files;
}
