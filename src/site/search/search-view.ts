import { otherLocale } from '../../model/locale.ts';
import type { Answer, Hit } from '../../search/engine/answer.ts';
import { countPassages, filterHits } from '../../search/engine/filters.ts';
import { formatQuery, nameQuery } from '../../search/engine/query.ts';
import { orderHits } from '../../search/engine/rank.ts';
import { drawFilters } from './search-filters.ts';
import type { HitOptions } from './search-hit.ts';
import { drawNotes, drawParts, writeVia } from './search-notes.ts';
import { showHits } from './search-results.ts';
import { type SearchState, writeState } from './search-state.ts';
import { say, type SearchWords } from './search-words.ts';

/** What the search page is doing; tests and styles read it from `data-search-state`. */
type PageState = 'idle' | 'loading' | 'ready' | 'error';

/** How long an answer may take before the page says that it is searching, in milliseconds. */
const patience = 300;

/** The parts of the search page that show: state, filters, notes, hits. */
export class SearchView {
	#page: HTMLElement;
	#words: SearchWords;
	#timer = 0;
	#title = document.title;
	/** The filter that has the focus: its name and value. */
	#focused = '';

	constructor(page: HTMLElement, words: SearchWords) {
		this.#page = page;
		this.#words = words;
		// What only a script can do shows only with one; where there is room it stands open.
		const isCare = document.documentElement.dataset.mode === 'care';
		const isWide = !isCare && matchMedia('(min-width: 64rem)').matches;
		for (const part of page.querySelectorAll<HTMLElement>('details, .tally')) part.hidden = false;
		for (const fold of page.querySelectorAll<HTMLDetailsElement>('[data-wide-open]'))
			fold.open = isWide;
	}

	#part(name: string): HTMLElement {
		const part = this.#page.querySelector<HTMLElement>(`[data-search-${name}]`);
		if (!part) throw new Error(`<search-page> has no [data-search-${name}]`);
		return part;
	}

	/** Shows the options as the address has them. */
	setOptions({ languages, pairs, also, order }: SearchState): void {
		const isBoth = languages.length > 1;
		const chosen = new Map([
			['lang', isBoth],
			['pairs', pairs],
			['also', also],
		]);
		for (const input of this.#part('options').querySelectorAll('input')) {
			input.checked = chosen.get(input.name) ?? input.checked;
			input.disabled = input.name === 'pairs' && isBoth;
		}
		for (const select of this.#page.querySelectorAll('select')) select.value = order;
	}

	showIdle(): void {
		document.title = this.#title;
		this.#showHits([], { words: this.#words, query: '', shown: [], to: this.#words.locale });
		this.#clear();
		this.#set('idle', say(this.#words, 'idle'));
	}

	/** The hits of the last answer stay until the next is there. */
	showLoading(): void {
		this.#page.dataset.searchState = 'loading';
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			this.tell(say(this.#words, 'loading'));
		}, patience);
	}

	/** The query stays, and can be tried again. */
	showError(): void {
		this.#clear();
		this.#part('results').replaceChildren();
		this.#part('more').hidden = true;
		this.#set('error', say(this.#words, 'error'));
		this.#part('retry').hidden = false;
	}

	showAnswer(answer: Answer, state: SearchState): void {
		const { activeElement } = document;
		this.#focused =
			activeElement instanceof HTMLInputElement && this.#part('filters').contains(activeElement)
				? `${activeElement.name} ${activeElement.value}`
				: '';
		const words = this.#words;
		const chosen = filterHits(answer.hits, state.filters);
		const shown = state.pairs ? [words.locale, otherLocale(words.locale)] : [words.locale];
		const options = { words, query: formatQuery(answer.query), shown, to: words.locale };
		this.#clear();
		this.#showHits(orderHits(chosen, state.order, answer.query), options);
		this.#part('notes').append(...drawNotes(answer, words));
		this.#showFilters(answer, state);
		this.#part('tools').hidden = answer.hits.length === 0;
		this.#part('parts').append(
			...drawParts(answer, words, (query) => location.pathname + writeState({ ...state, query })),
		);
		this.#showAlso(answer, state, options);
		document.title = `“${nameQuery(answer.query, state.query)}” · ${this.#title}`;
		this.#set('ready', this.#summarize(answer, chosen, state));
	}

	/** Draws the filters anew; the focus of a reader who is choosing by keyboard stays in place. */
	#showFilters({ hits }: Answer, { filters }: SearchState): void {
		const part = this.#part('filters');
		const focused = this.#focused;
		part.replaceChildren(...drawFilters(hits, filters, this.#words));
		for (const input of part.querySelectorAll('input'))
			if (`${input.name} ${input.value}` === focused) input.focus();
	}

	/** How many hits there are, or that there are none. */
	#summarize(answer: Answer, chosen: readonly Hit[], state: SearchState): string {
		const { hits, query, scanned } = answer;
		const values = {
			query: nameQuery(query, state.query),
			count: countPassages(chosen),
			places: chosen.length,
			all: countPassages(hits),
		};
		const isFiltered = values.count < values.all;
		const some = values.count === 1 ? 'countOne' : 'count';
		const name = hits.length === 0 ? nameOfNone(answer, state) : isFiltered ? 'filtered' : some;
		const text = say(this.#words, name, values);
		return scanned ? say(this.#words, 'scanned', { text }) : text;
	}

	#showAlso({ also }: Answer, { filters }: SearchState, options: HitOptions): void {
		const [part, list] = [this.#part('also'), this.#part('also-hits')];
		const chosen = filterHits(also.hits, filters);
		part.hidden = chosen.length === 0;
		const names = writeVia(also.via, this.#words);
		this.#part('also-via').textContent = say(this.#words, 'alsoFor', {
			names,
			count: countPassages(chosen),
		});
		// On the pages that these hits lead to, the other words are marked; a quantity has none to mark.
		const inWords = also.via.filter(({ reason }) => reason !== 'figure');
		const terms = inWords.map(({ text }) => ({ text, quoted: false }));
		const query = { all: terms.length > 0 ? [terms] : [], none: [], faults: [] };
		const isElsewhere = also.via.some(({ reason }) => reason === 'language');
		const to = isElsewhere ? otherLocale(this.#words.locale) : this.#words.locale;
		const button = this.#part('also-more') as HTMLButtonElement;
		const hits = orderHits(chosen, 'relevance', query);
		showHits(list, button, hits, { ...options, query: formatQuery(query), to }, 'also');
	}

	#showHits(hits: readonly Hit[], options: HitOptions): void {
		const more = this.#part('more') as HTMLButtonElement;
		showHits(this.#part('results'), more, hits, options, 'results');
	}

	#clear(): void {
		for (const name of ['notes', 'filters', 'parts']) this.#part(name).replaceChildren();
		for (const name of ['retry', 'also', 'tools']) this.#part(name).hidden = true;
	}

	#set(state: PageState, text: string): void {
		clearTimeout(this.#timer);
		this.tell(text);
		this.#page.dataset.searchState = state;
	}

	/** Says something where screen readers listen. */
	tell(text: string): void {
		this.#part('status').textContent = text;
	}
}

/** What is said where there are no hits. */
function nameOfNone({ query, cited }: Answer, { languages }: SearchState): string {
	if (query.faults.includes('empty')) return 'nothing';
	if (cited) return 'number';
	if (query.all.length + query.none.length > 1) return 'noneTogether';
	return languages.length > 1 ? 'noneBoth' : 'none';
}
