import { type Parsed, sortProblems } from '../../plan/problem.ts';
import type { ContentFiles } from '../edition.ts';
import { checkDeadlines } from './check-deadlines.ts';
import { checkDirections } from './check-directions.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkRanges } from './check-ranges.ts';
import { checkRows } from './check-rows.ts';
import { checkSentences } from './check-sentences.ts';
import { dataNames, parseData } from './data-files.ts';
import { findPlaces } from './plan-places.ts';

/**
 * Checks the data files of content/: each entry against its schema, against the plan and against the others.
 *
 * @returns How many entries there are, and every problem.
 */
export function checkData(files: ContentFiles): Parsed<number> {
	const { value: data, problems: faults } = parseData(files);
	const { value: places, problems: unread } = findPlaces(files);
	const rows = dataNames.map((name) => data[name] ?? []);
	const problems = sortProblems([
		...faults,
		...unread,
		...rows.flatMap(checkDuplicates),
		...checkSentences(data, places),
		...checkRows(data),
		...checkRanges(data),
		...checkDirections(data),
		...checkDeadlines(data),
	]);
	return { value: rows.flat().length, problems };
}
