import type { ContentParsed } from './checked-problem.ts';
import { type Edition, parseEdition } from './edition.ts';
import { loadContent } from './load-content.ts';

/** Reads the edition from the folder `content` of the repository, which is the current directory. */
export async function loadEdition(): Promise<ContentParsed<Edition>> {
	return parseEdition(await loadContent());
}
