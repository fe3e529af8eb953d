import type { Edition } from '../corpus/edition.ts';
import { loadEdition } from '../corpus/load-edition.ts';
import { formatProblem } from '../problem.ts';
import { once } from './once.ts';

/**
 * The plan in both languages, pair by pair, read once a build.
 *
 * @throws If content files cannot be read.
 */
export const getEdition = once(async (): Promise<Edition> => {
	const { value, problems } = await loadEdition();
	if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
	return value;
});
