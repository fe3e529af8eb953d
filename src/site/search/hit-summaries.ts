import { make } from '../browser/make-element.ts';
import { say, type SearchWords } from './search-words.ts';

/** Summaries by the identifiers of their places, in the language of the page: `/zh/summaries.json`. */
type Summaries = ReadonlyMap<string, string>;

let loading: Promise<Summaries> | undefined;

/** A line that says in everyday words what a place is about. It is filled in once summaries are there, after the hits. */
export function drawSummary(id: string, words: SearchWords): HTMLElement {
	const line = make('p', { className: 'brieflet', hidden: true });
	loading ??= load(words);
	void loading.then((summaries) => {
		const text = summaries.get(id);
		if (text === undefined) return;
		line.append(make('b', {}, say(words, 'brief')), ' ', text);
		line.hidden = false;
	});
	return line;
}

/** A plan may have none, and hits do without where they fail to come. */
async function load({ base, locale }: SearchWords): Promise<Summaries> {
	try {
		const response = await fetch(`${base}/${locale}/summaries.json`);
		const texts = response.ok ? ((await response.json()) as Record<string, string>) : {};
		return new Map(Object.entries(texts));
	} catch {
		return new Map();
	}
}
