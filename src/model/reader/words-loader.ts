import { glob, type Loader } from 'astro/loaders';

/**
 * Loads MDX files of the plan's words as they are written, and has none of them compiled: our own grammar reads them
 * (`content-body.ts`), so that pages, search and files say the same, and 250 modules less are built.
 *
 * @param base Folder of the files; ids are their paths in it: `3/4/2`.
 */
export function loadWords(base: string): Loader {
	const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/u, '');
	const files = glob({ base, pattern: '**/*.mdx', generateId });
	return {
		...files,
		name: 'words',
		load: (context) => {
			const { store } = context;
			// An entry that is to be rendered later is imported as a module by every build.
			const set: typeof store.set = (entry) => store.set({ ...entry, deferredRender: false });
			return files.load({ ...context, store: { ...store, set } });
		},
	};
}
