import type { Answer } from '../../search/engine/answer.ts';
import { noFilters } from '../../search/engine/filters.ts';
import { currentAddress, pushAddress, replaceAddress } from '../browser/address-bar.ts';
import { addElsewhere } from './add-elsewhere.ts';
import { downloadHits } from './download-hits.ts';
import { hitAddress } from './hit-address.ts';
import { act } from './search-acts.ts';
import { SearchEngine } from '../../search/browser/search-engine.ts';
import { showOptions } from './search-options.ts';
import { readAddress, toQuestion } from './search-question.ts';
import { type SearchState, writeState } from './search-state.ts';
import { keepShown, readShown } from './shown-hits.ts';
import { SearchView } from './search-view.ts';
import { changeSettings } from '../settings/settings.ts';
import type { SearchWords } from './search-words.ts';

/** How to go to a place that the query cites: as to another page, or in place of this one. */
type Go = 'assign' | 'replace';

/** What a person asks for on the search page, in the address and out of it, and the answer. */
export class SearchSession {
	/** What is asked for. The address says the same, unless the browser finds that it changes too often. */
	state: SearchState;
	#page: HTMLElement;
	#words: SearchWords;
	#engine: SearchEngine;
	#view: SearchView;
	#answer: Answer | undefined;
	/** Counts the questions, so that an answer that comes after a newer question is dropped. */
	#run = 0;
	/** Whether a person has settled on the query in the address, so that Back leads to it from the next. */
	#settled: boolean;
	/** Whether the reader was here before, and left from further down. */
	#comesBack: boolean;

	constructor(page: HTMLElement, words: SearchWords) {
		this.#page = page;
		this.#words = words;
		this.#engine = new SearchEngine(words.base);
		this.#view = new SearchView(page, words);
		this.state = readAddress(words);
		this.#settled = this.state.query !== '';
		this.#comesBack = readShown().y > 0;
		addEventListener('pagehide', () => {
			if (this.#answer && window.scrollY > 0) keepShown({ y: window.scrollY });
		});
	}

	/** Loads what a first query needs. */
	warm(): void {
		for (const locale of this.state.languages) this.#engine.warm(locale);
	}

	/** Asks for another query. Filters go with their query: another one may have nothing there. */
	ask(query: string, settled: boolean, go?: Go): void {
		const filters = query === this.state.query ? this.state.filters : noFilters;
		this.change({ query, filters }, settled, go);
	}

	/** Puts a change into the address and answers it. */
	change(change: Partial<SearchState>, settled = true, go?: Go): void {
		if (change.pairs !== undefined) changeSettings({ pairs: change.pairs || undefined });
		this.state = { ...this.state, ...change };
		const search = writeState(this.state);
		if (search !== currentAddress().search) {
			const address = location.pathname + search;
			if (this.#settled) pushAddress(address);
			else replaceAddress(address, null);
		}
		this.#settled = settled;
		void this.answer(go);
	}

	/** Goes back or forward to what the address asks for. */
	followAddress(): void {
		this.state = readAddress(this.#words);
		this.#comesBack = readShown().y > 0;
		void this.answer();
	}

	/**
	 * Answers what is asked for.
	 *
	 * @param go How to go to the place that the query cites, if it cites one and the reader wants to go there.
	 */
	async answer(go?: Go): Promise<void> {
		const { state } = this;
		const run = (this.#run += 1);
		showOptions(this.#page, state);
		if (state.query.trim() === '') {
			this.#answer = undefined;
			this.#view.showIdle();
			return;
		}
		this.#view.showLoading();
		// The exact hits are drawn once: a reader may be using them when the rest of the answer comes.
		let isShown = false;
		try {
			const answer = await this.#engine.ask(toQuestion(state, this.#words), (exact) => {
				if (run === this.#run && !go && exact.hits.length > 0) {
					this.#answer = exact;
					this.#view.showAnswer(exact, state);
					isShown = true;
				}
			});
			if (run !== this.#run) return;
			this.#answer = answer;
			if (go && answer.cited) {
				const { base, locale } = this.#words;
				location[go](base + hitAddress(locale, answer.cited, answer.cited.number, ''));
				return;
			}
			// A form that asked to go straight to a cited place has done so.
			if (go) replaceAddress(location.pathname + writeState(state));
			this.#view.showAnswer(answer, state, isShown);
			void addElsewhere(this.#page, answer, this.#words);
			if (this.#comesBack) scrollTo(0, readShown().y);
			this.#comesBack = false;
		} catch {
			if (run === this.#run) this.#view.showError();
		}
	}

	/** Does what a button of a passage offers. */
	act(button: HTMLButtonElement): void {
		const both = () => this.#engine.ask({ ...toQuestion(this.state, this.#words), both: true });
		if (this.#answer) void act(button, this.#answer, this.#words, both);
	}

	/** Hands over the hits, as they are filtered, as a file. */
	download(): Promise<void> {
		return downloadHits(this.state, this.#words, this.#engine, this.#view);
	}
}
