import { formatPlace } from '../model/place.ts';
import { type Problem, sortProblems } from '../model/problem.ts';
import { checkCorpus } from './translation/check-corpus.ts';
import { checkData } from './data/check-data.ts';
import { type ContentFiles, parseCorpus } from '../model/corpus/corpus.ts';

/** What the checks of data and translation have looked at, and every problem that they have found. */
export interface ContentReport {
	/** Entries of the data files. */
	entries: number;
	/** Texts that stand in both languages. */
	pairs: number;
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
	const { value: corpus, problems: unread } = parseCorpus(files);
	const found = unread.length > 0 ? unread : checkCorpus(corpus).problems;
	// Both read the plan and its tables, and report the same faults of them.
	const keyOf = ({ place, message }: Problem) => `${formatPlace(place)} ${message}`;
	const known = new Set(data.problems.map(keyOf));
	const own = found.filter((problem) => !known.has(keyOf(problem)));
	return {
		entries: data.value,
		pairs: corpus.pairs.length,
		problems: sortProblems([...data.problems, ...own]),
	};
}
