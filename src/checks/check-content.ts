import { formatPlace } from '../model/place.ts';
import { type Problem, sortProblems } from '../model/problem.ts';
import { checkEdition, type EditionReport } from './translation/check-edition.ts';
import { checkData } from './data/check-data.ts';
import { type ContentFiles, parseEdition } from '../model/corpus/edition.ts';

/** What the checks of data and translation have looked at, and every problem that they have found. */
export interface ContentReport {
	/** Entries of the data files. */
	entries: number;
	/** Texts that stand in both languages. */
	pairs: number;
	/** What is said of the translation, as far as its files can be read. */
	edition: EditionReport;
	problems: Problem[];
}

/**
 * Checks the data, and the translation unless its files cannot be read.
 *
 * @param seeds SHA-256 of each seed by its path, `seeds/seed.txt`.
 */
export function checkContent(
	files: ContentFiles,
	seeds: ReadonlyMap<string, string>,
): ContentReport {
	const data = checkData(files, seeds);
	const { value, problems: unread } = parseEdition(files);
	const edition = checkEdition(value);
	const found = unread.length > 0 ? unread : edition.problems;
	// Both read the plan and its tables, and report the same faults of them.
	const keyOf = ({ place, message }: Problem) => `${formatPlace(place)} ${message}`;
	const known = new Set(data.problems.map(keyOf));
	const own = found.filter((problem) => !known.has(keyOf(problem)));
	return {
		entries: data.value,
		pairs: value.pairs.length,
		edition,
		problems: sortProblems([...data.problems, ...own]),
	};
}
