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
			const { entryTypes } = context;
			return files.load({
				...context,
				entryTypes: new Map(
					// An entry of a type without `contentModuleTypes` is not imported as a module.
					[...entryTypes].map(([extension, { contentModuleTypes: _, ...type }]) => [
						extension,
						type,
					]),
				),
			});
		},
	};
}
