import { currentAddress, pushAddress, replaceAddress } from '../browser/address-bar.ts';
import { namedElement } from '../browser/named-place.ts';
import { parseNodeSet } from '../../model/places/node-set.ts';
import { parseCitation } from '../../search/engine/citation.ts';
import { offerPlaces } from './add-from-contents.ts';
import { showAdded } from './adding.ts';
import { type Texts, toExtract } from './extract.ts';
import { actOnList } from './list-acts.ts';
import { listQuery } from './list-frame.ts';
import { formatList, parseList } from './list-ids.ts';
import { loadListText, toSetPlan } from './list-source.ts';
import { ListView } from './list-view.ts';
import { type ListWords, say } from './list-words.ts';
import { pickOnList } from './pick-on-list.ts';
import type { ShownList } from './shown-list.ts';
import { readList, watchList } from './stored-list.ts';

/**
 * `<node-set>`: the reader's own list, or the one that the address names: `?ids=2.1.3,2.2.1-2.2.3,2.1.3/s7,i8`, and with
 * `&both=1` in both languages. The address of the own one has its places, too, so that it can be copied and printed.
 */
export class ListPage extends HTMLElement {
	#isOwn = true;
	#shown: ShownList | undefined;

	connectedCallback(): void {
		const words = JSON.parse(this.dataset.words ?? '{}') as ListWords;
		const view = new ListView(this, words);
		const show = () => void this.#show(view, words);
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			// Half a character, as a cut text ends in, cannot stand in an address.
			const typed = view.ids.value.trim().replaceAll(/\p{Surrogate}/gu, '\ufffd');
			pushAddress(toAddress(typed, view.isBoth));
			view.tell('');
			this.#decide();
			show();
		});
		this.querySelector('[data-list-both]')?.addEventListener('change', () => {
			pushAddress(toAddress(currentAddress().searchParams.get('ids') ?? '', view.isBoth));
			show();
		});
		addEventListener('popstate', () => {
			view.tell('');
			this.#decide();
			show();
		});
		watchList(() => {
			if (this.#isOwn) replaceAddress(toAddress(formatList(readList()), view.isBoth));
			else this.#decide();
			show();
		});
		this.addEventListener('click', ({ target }) => {
			const button = target instanceof Element ? target.closest('button') : null;
			if (button?.dataset.pick !== undefined) pickOnList(button, view, words);
			else if (button?.dataset.do !== undefined && this.#shown)
				void actOnList(button.dataset.do, this.#shown, view, words);
		});
		offerPlaces(this.parentElement ?? this, say(words, 'open'));
		showAdded(document);
		this.#decide();
		show();
	}

	/** The list is the reader's own where the address names none, or just this one. */
	#decide(): void {
		const { searchParams } = currentAddress();
		const named = searchParams.get('ids') ?? '';
		const own = formatList(readList());
		this.#isOwn = named === '' || (own !== '' && formatList(parseList(named)) === own);
		if (this.#isOwn && named === '' && own !== '')
			replaceAddress(toAddress(own, searchParams.has('both')));
	}

	/** Shows what the address asks for; a later question makes an earlier answer void. */
	async #show(view: ListView, words: ListWords): Promise<void> {
		const { searchParams, search } = currentAddress();
		const list = searchParams.get('ids') ?? '';
		const isBoth = searchParams.has('both') && words.locales.length > 1;
		view.begin(list, isBoth, this.#isOwn);
		this.#shown = undefined;
		if (list === '') return;
		try {
			const [first = 'zh', ...others] = words.locales;
			const texts: Texts = [
				await loadListText(first),
				...(await Promise.all(isBoth ? others.map(loadListText) : [])),
			];
			if (currentAddress().search !== search) return;
			const set = parseNodeSet(list, toSetPlan(texts[0]), parseCitation);
			const passages = toExtract(set, texts);
			this.#shown = { set, passages, text: texts[0], ids: set.entries.map(({ id }) => id), isBoth };
			view.show(this.#shown, this.#isOwn);
			namedElement()?.scrollIntoView();
		} catch (error) {
			console.error(error);
			view.tell(say(words, 'failed'));
		}
	}
}

const toAddress = (list: string, isBoth: boolean) => location.pathname + listQuery(list, isBoth);
