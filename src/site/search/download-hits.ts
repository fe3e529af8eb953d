import type { SearchEngine } from '../../search/browser/search-engine.ts';
import { filterHits } from '../../search/engine/filters.ts';
import { saveFile } from '../browser/save-file.ts';
import { loadPart } from '../browser/load-part.ts';
import { toQuestion } from './search-question.ts';
import type { SearchState } from './search-state.ts';
import type { SearchView } from './search-view.ts';
import type { SearchWords } from './search-words.ts';

/** Hands over the hits of a question, exact ones and others, as they are filtered, as a CSV file. */
export async function downloadHits(
	state: SearchState,
	words: SearchWords,
	engine: SearchEngine,
	view: SearchView,
): Promise<void> {
	const part = await loadPart(
		() => import('./search-csv.ts'),
		(text) => {
			view.tell(text);
		},
	);
	if (!part) return;
	try {
		const { hits, also } = await engine.ask({ ...toQuestion(state, words), both: true });
		const csv = part.toHitsCsv(
			{ exact: filterHits(hits, state.filters), also: filterHits(also.hits, state.filters) },
			words,
		);
		saveFile(
			new Blob([csv], { type: 'text/csv;charset=utf-8' }),
			`${state.query.slice(0, 40)}.csv`,
		);
	} catch {
		view.showError();
	}
}
