import type { Edition } from '../checks/edition.ts';
import { loadEdition } from '../checks/load-edition.ts';
import { checkEdition, type EditionReport } from '../checks/check-edition.ts';
import { formatProblem } from '../plan/problem.ts';

let edition: Promise<Edition> | undefined;

/**
 * The plan in both languages, pair by pair, read once a build.
 *
 * @throws If content files cannot be read.
 */
export function getEdition(): Promise<Edition> {
	return (edition ??= loadEdition().then(({ value, problems }) => {
		if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
		return value;
	}));
}

/** What the checks of the translation have compared and found. */
export async function getEditionReport(): Promise<EditionReport> {
	return checkEdition(await getEdition());
}
