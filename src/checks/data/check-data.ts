import { type Parsed, sortProblems } from '../../model/problem.ts';
import { listNames } from '../../model/schemas/content-lists.ts';
import type { ContentFiles } from '../../model/corpus/corpus.ts';
import { checkDeadlines } from './check-deadlines.ts';
import { checkDirections } from './check-directions.ts';
import { checkDocument } from './check-document.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkEnglish } from './check-english.ts';
import { checkEveryday } from './check-everyday.ts';
import { checkFiles } from './check-files.ts';
import { checkRanges } from './check-ranges.ts';
import { checkRows } from './check-rows.ts';
import { checkSentences } from './check-sentences.ts';
import { checkTables } from './check-tables.ts';
import { checkUnits } from './check-units.ts';
import { checkYears } from './check-years.ts';
import { checkClaims } from '../claims/check-claims.ts';
import { checkSummaries } from '../claims/check-summaries.ts';
import { checkNamed } from './check-named.ts';
import { checkCoverage, checkTopics } from './check-topics.ts';
import { findNodes } from './plan-sentences.ts';
import { parseData } from './data-files.ts';
import { findPlaces } from './plan-places.ts';

/**
 * Checks the files of content/: each can be read, and each entry fits its schema, the plan and the others.
 *
 * @param seeds SHA-256 of each seed by its path, `seeds/seed.txt`.
 * @returns How many entries there are, and every problem.
 */
export function checkData(files: ContentFiles, seeds: ReadonlyMap<string, string>): Parsed<number> {
	const { value: data, problems: faults } = parseData(files);
	const { value: places, problems: unread } = findPlaces(files);
	const nodes = findNodes(files);
	const rows = listNames.map((name) => data[name] ?? []);
	const problems = sortProblems([
		...faults,
		...unread,
		...checkFiles(files),
		...checkDocument(data, seeds, places),
		...checkEnglish(files, data),
		...checkEveryday(files, data),
		...checkTables(data, places),
		...rows.flatMap(checkDuplicates),
		...checkSentences(data, places),
		...checkRows(data),
		...checkUnits(data),
		...checkRanges(data),
		...checkDirections(data),
		...checkDeadlines(data),
		...checkYears(data),
		...checkNamed(data, nodes),
		...checkTopics(data, nodes),
		...checkCoverage(data, nodes),
		...checkSummaries(data, nodes),
		...checkClaims(data, nodes),
	]);
	return { value: rows.flat().length, problems };
}
