import { ownValue } from '../../model/own-value.ts';
import type { ListItem } from '../../model/schemas/parse-list.ts';
import type { DataProblem } from './data-problem.ts';

export type Path = readonly (string | number)[];

/**
 * An entry of a data file as it stands there, whether or not it fits its schema: one fault in an entry
 * hides no other. What a check cannot read is the schema's to report.
 */
export interface Row extends ListItem {
	/** Its identifier; `''` where it has none. */
	id: string;
}

/** The value at a path; `undefined` where there is none. */
export function valueAt({ value }: ListItem, path: Path): unknown {
	let found: unknown = value;
	for (const key of path)
		found =
			typeof found === 'object' && found !== null
				? ownValue(found as Record<string, unknown>, String(key))
				: undefined;
	return found;
}

/** The text at a path; `undefined` where there is none, or anything else. */
export function textAt(row: ListItem, path: Path): string | undefined {
	const found = valueAt(row, path);
	return typeof found === 'string' && found !== '' ? found : undefined;
}

/** The number at a path; `undefined` where there is none, or anything else. */
export function numberAt(row: ListItem, path: Path): number | undefined {
	const found = valueAt(row, path);
	return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** The paths that a path with `*` stands for: `groups.*.title` for the titles of all groups. */
export function pathsAt(row: ListItem, path: Path): Path[] {
	const star = path.indexOf('*');
	if (star === -1) return [path];
	const found = valueAt(row, path.slice(0, star));
	return (Array.isArray(found) ? found : []).flatMap((_, index) =>
		pathsAt(row, [...path.slice(0, star), index, ...path.slice(star + 1)]),
	);
}

/** The texts at a path (with `*`, at several), which may hold one or a list of them, each with its own path. */
export function textsAt(row: ListItem, path: Path): { text: string; path: Path }[] {
	const paths = pathsAt(row, path).flatMap((own) => {
		const found = valueAt(row, own);
		return Array.isArray(found) ? found.map((_, index) => [...own, index]) : [own];
	});
	return paths.flatMap((each) => {
		const text = textAt(row, each);
		return text === undefined ? [] : [{ text, path: each }];
	});
}

/** A problem at the value that a path leads to. */
export function problemAt(
	row: Row,
	path: Path,
	code: DataProblem['code'],
	message: string,
): DataProblem {
	const name = row.id === '' ? '' : `${row.id}: `;
	return { code, message: name + message, place: row.placeOf(path) };
}
