import type { ContentParsed } from './checked-problem.ts';
import { type Corpus, parseCorpus } from './corpus.ts';
import { loadContent } from './load-content.ts';

/** Reads the corpus from the folder `content` of the repository, which is the current directory. */
export async function loadCorpus(): Promise<ContentParsed<Corpus>> {
	return parseCorpus(await loadContent());
}
