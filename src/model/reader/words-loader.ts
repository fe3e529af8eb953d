import type { Loader, LoaderContext } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { cleanSource } from '../text/clean-source.ts';

/**
 * Loads the MDX files of the plan's words as they are written, and has none of them compiled: our own grammar reads
 * them (`content-body.ts`), so that pages, search and files say the same, and the build has no module for each of them.
 *
 * @param base Folder of the files; ids are their paths in it: `2/1/3`. There are no entries where it does not exist.
 */
export function loadWords(base: string): Loader {
	return {
		name: 'words',
		load: async (context) => {
			await fillStore(base, context);
			context.watcher?.add(base);
			context.watcher?.on('all', (_, path) => {
				if (!relative(base, path).startsWith('..')) void fillStore(base, context);
			});
		},
	};
}

async function fillStore(base: string, context: LoaderContext): Promise<void> {
	context.store.clear();
	const paths = existsSync(base) ? await readdir(base, { recursive: true }) : [];
	for (const path of paths.filter((name) => name.endsWith('.mdx')).sort()) {
		const filePath = join(base, path).replaceAll(sep, '/');
		const source = cleanSource(await readFile(filePath, 'utf8'));
		const [, front = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/su.exec(source) ?? [];
		const id = path.replaceAll(sep, '/').replace(/\.mdx$/u, '');
		const data = await context.parseData({
			id,
			data: parse(front) as Record<string, unknown>,
			filePath,
		});
		context.store.set({ id, data, body, filePath, digest: context.generateDigest(source) });
	}
}
