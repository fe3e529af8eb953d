import { listFile, type ListName } from '../../model/schemas/content-lists.ts';
import type { Data } from '../data/data-files.ts';
import { type Path, pathsAt, type Row, textAt, textsAt } from '../data/row.ts';

/** A line of ours that rests on sentences or rows of tables, as it stands in its file. */
export interface PlacedClaim {
	row: Row;
	/** Of the claim in its entry; empty where the entry is the claim. */
	path: Path;
	/** The file, and the claim's path in it from the top. */
	file: string;
	pathInFile: Path;
	/** By what `npm run claims` finds it: the entry, or its first sentence where entries have no name. */
	id: string;
	zh: string;
	/** '' where it has no English. */
	en: string;
	grounds: readonly string[];
	seen: string | undefined;
}

/** The lists that have claims, and where in an entry they stand. */
export const claimLists = [
	['summaries', ['claims', '*']],
	['topics', ['plain', '*']],
	['everywhere', []],
] as const satisfies readonly (readonly [ListName, Path])[];

/** All claims of the content, in the order of their files. */
export function findClaims(data: Data): PlacedClaim[] {
	return claimLists.flatMap(([name, pattern]) =>
		(data[name] ?? []).flatMap((row, index) =>
			pathsAt(row, pattern).map((path) => {
				const grounds = textsAt(row, [...path, 'sentences']).map(({ text }) => text);
				return {
					row,
					path,
					file: listFile(name),
					pathInFile: [index, ...path],
					id: row.id === '' ? (grounds[0] ?? '') : row.id,
					zh: textAt(row, [...path, 'zh']) ?? '',
					en: textAt(row, [...path, 'en']) ?? '',
					grounds,
					seen: textAt(row, [...path, 'seen']),
				};
			}),
		),
	);
}
