import type { Answer } from '../../search/engine/answer.ts';
import type { SearchWords } from './search-words.ts';

/** How long a reader has to rest before more is loaded, in milliseconds: who still types asks again anyway. */
const rest = 300;

let run = 0;

/**
 * Adds what else the site has, once an answer stands. It is an extra: where the index does not arrive, cannot start or
 * is damaged, nothing is shown and nothing is said.
 *
 * @param page The search page; what it shows by then must still be this answer.
 */
export async function addElsewhere(
	page: HTMLElement,
	answer: Answer,
	words: SearchWords,
): Promise<void> {
	const own = (run += 1);
	const isShown = () => own === run && page.dataset.searchState === 'ready';
	await new Promise((resolve) => {
		setTimeout(resolve, rest);
	});
	if (!isShown()) return;
	try {
		const { showElsewhere } = await import('./elsewhere-hits.ts');
		await showElsewhere(page, answer, words, isShown);
	} catch {
		// The answer stands without it.
	}
}
