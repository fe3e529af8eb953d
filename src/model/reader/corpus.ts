import type { Corpus } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { formatProblem } from '../problem.ts';
import { once } from './once.ts';

/**
 * The plan in both languages, pair by pair, read once a build.
 *
 * @throws If content files cannot be read.
 */
export const getCorpus = once(async (): Promise<Corpus> => {
	const { value, problems } = await loadCorpus();
	if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
	return value;
});
