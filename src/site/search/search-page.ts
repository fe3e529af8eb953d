import { otherLocale } from '../../model/locale.ts';
import type { Reason } from '../../search/engine/answer.ts';
import type { Facet } from '../../search/engine/filters.ts';
import { walkHits } from './search-results.ts';
import { SearchSession } from './search-session.ts';
import type { SearchWords } from './search-words.ts';

/** How long typing has to pause before a search begins, in milliseconds. */
const rest = 50;

/** `<search-page>`: finds as one types; all that is asked for stands in the address. */
export class SearchPage extends HTMLElement {
	#timer = 0;

	connectedCallback(): void {
		const words = JSON.parse(this.dataset.words ?? '{}') as SearchWords;
		const session = new SearchSession(this, words);
		const input = this.querySelector('input');
		if (!input) throw new Error('<search-page> has no input');
		this.#listenToBox(input, session);
		this.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement && target !== input) choose(target, session, words);
			if (target instanceof HTMLSelectElement)
				session.change({ order: target.value === 'place' ? 'place' : 'relevance' });
		});
		this.addEventListener('click', ({ target }) => {
			if (target instanceof HTMLButtonElement) press(target, session);
		});
		this.addEventListener('keydown', (event) => {
			walkHits(event, input, this);
		});
		addEventListener('popstate', () => {
			session.followAddress();
			input.value = session.state.query;
		});
		if (session.state.query !== '') input.value = session.state.query;
		// Where a keyboard would come up over the page, the reader opens it.
		else if (!matchMedia('(pointer: coarse)').matches) input.focus({ preventScroll: true });
		// A form on another page asks to go straight to a cited place.
		void session.answer(new URLSearchParams(location.search).has('go') ? 'replace' : undefined);
	}

	#listenToBox(input: HTMLInputElement, session: SearchSession): void {
		const askSoon = () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => {
				session.ask(input.value, false);
			}, rest);
		};
		input.addEventListener(
			'focus',
			() => {
				session.warm();
			},
			{ once: true },
		);
		input.addEventListener('input', (event) => {
			// Letters of an input method are not yet what the person means.
			if (!event.isComposing) askSoon();
		});
		input.addEventListener('compositionend', askSoon);
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			clearTimeout(this.#timer);
			session.ask(input.value, true, 'assign');
		});
	}
}

/** What was chosen in the filters or the options. */
function choose(
	{ name, value, checked }: HTMLInputElement,
	session: SearchSession,
	{ locale }: SearchWords,
): void {
	if (name === 'lang')
		session.change({
			languages: checked ? [locale, otherLocale(locale)] : [locale],
			pairs: checked,
		});
	else if (name === 'way') {
		const others = session.state.without.filter((reason) => reason !== value);
		session.change({ without: checked ? others : [...others, value as Reason] });
	} else if (name === 'pairs' || name === 'also') session.change({ [name]: checked });
	else session.change({ filters: { ...session.state.filters, [name as Facet]: value } });
}

function press(button: HTMLButtonElement, session: SearchSession): void {
	const { act, searchRetry, searchCsv } = button.dataset;
	if (searchRetry !== undefined) void session.answer();
	if (searchCsv !== undefined) void session.download();
	if (act !== undefined) session.act(button);
}
