import { currentAddress, replaceAddress } from '../browser/address-bar.ts';
import { fadeMarks, lightChosen } from '../charts/chart-marks.ts';
import { namedRow, showFitting, tellShown } from './fitting-rows.ts';
import { type FilterState, readFilters, writeFilters } from './filter-state.ts';
import { foldSimplified, foldWords } from './filter-words.ts';
import { addSortButtons, showOrder, sortRows } from './sort-rows.ts';
import { tellUnread } from './unread-notice.ts';

/**
 * `<filter-table>`: sorts and filters the table that the server rendered, and keeps both in the address, so
 * that a view can be shared. Without JavaScript the whole table stands in its first order.
 *
 * The field `filter` looks for words in a row; any other field, such as `section`, for its value in the row's
 * `data-section`. What bears `data-item` is filtered with the rows. Marks of a chart, which name their row in
 * `data-row`, grow faint with it. The row that the address names is shown whatever the filter, until that is
 * changed. `data-prefix` stands before the names in the address.
 */
export class FilterTable extends HTMLElement {
	#rows: HTMLTableRowElement[] = [];
	#items: HTMLElement[] = [];
	#state: FilterState = { values: new Map(), order: '', unread: [] };
	/** What is typed, as it is compared; and the same in simplified characters. */
	#words: readonly string[] = [];

	connectedCallback(): void {
		const tools = this.querySelector('fieldset');
		if (!tools || this.#rows.length > 0) return;
		this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
		this.#items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
		addSortButtons(this.#headings, (order) => {
			this.#change({ order });
		});
		tools.addEventListener('input', ({ target }) => {
			const { name, value } = target as HTMLInputElement | HTMLSelectElement;
			const values = new Map(this.#state.values);
			if (value === '') values.delete(name);
			else values.set(name, value);
			this.#change({ values });
		});
		this.querySelector('[data-shown-csv]')?.addEventListener('click', () => {
			void import('./shown-rows.ts').then(({ saveShown }) => saveShown(this, this.#fields));
		});
		this.querySelector('[data-reset]')?.addEventListener('click', () => {
			for (const field of this.#fields) field.value = '';
			this.#change({ values: new Map(), order: '' });
		});
		for (const event of ['popstate', 'hashchange'])
			addEventListener(event, () => {
				this.#follow();
			});
		this.#follow();
		// The rows above it have gone, or changed places.
		if (location.search !== '') namedRow(this.#rows)?.scrollIntoView();
	}

	get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
		return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
	}

	get #headings(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('thead th')];
	}

	get #prefix(): string {
		return this.dataset.prefix ?? '';
	}

	/** Puts a change into the address and shows it. */
	#change(change: Partial<FilterState>): void {
		this.#state = { ...this.#state, ...change, unread: [] };
		const names = this.#fields.map(({ name }) => name);
		const url = writeFilters(currentAddress(), this.#prefix, names, this.#state);
		url.hash = '';
		replaceAddress(url);
		this.#show();
	}

	/** Shows what the address asks for. */
	#follow(): void {
		const fields = this.#fields.map((field) => ({
			name: field.name,
			options:
				field instanceof HTMLSelectElement ? [...field.options].map(({ value }) => value) : null,
		}));
		const columns = this.#headings.flatMap(({ dataset }) => dataset.column ?? []);
		this.#state = readFilters(currentAddress().searchParams, this.#prefix, fields, columns);
		const fold = this.querySelector('fieldset')?.closest('details');
		// Where it is narrow, the tools would fill the window; what is chosen is said above the rows.
		if (fold && this.#state.values.size > 0 && matchMedia('(min-width: 48rem)').matches)
			fold.open = true;
		this.#show();
	}

	/** Shows the rows that are asked for, in their order. */
	#show(): void {
		const { values, order } = this.#state;
		for (const field of this.#fields)
			if (document.activeElement !== field) field.value = values.get(field.name) ?? '';
		const typed = values.get('filter') ?? '';
		this.#words = [foldWords(typed)];
		if (this.#filter() === 0 && typed !== '') void this.#filterSimplified(typed);
		const sorted = sortRows(this.#rows, this.#headings, ...showOrder(this.#headings, order));
		this.querySelector('tbody')?.append(...sorted);
		tellUnread(this, this.#state.unread);
	}

	/** Shows the rows that fit, and tells how many. */
	#filter(): number {
		const { values } = this.#state;
		const count = showFitting(this.#rows, this.#items, values, this.#words);
		fadeMarks(this);
		lightChosen(this);
		tellShown(this, count, values.get('filter') ?? '');
		void this.#followRows(count.shown);
		return count.shown;
	}

	/** Lets what can be taken away be of the rows that are shown; loaded when somebody filters. */
	async #followRows(shown: number): Promise<void> {
		const { values, order } = this.#state;
		if (values.size === 0 && order === '' && !this.hasAttribute('data-changed')) return;
		const { followFilters } = await import('./shown-rows.ts');
		followFilters(this, this.#fields, this.#state, shown);
	}

	/** Looks for what was typed in traditional characters. */
	async #filterSimplified(typed: string): Promise<void> {
		// Without the table of characters it stays as it is, which is what the plan does not have.
		const simplified = await foldSimplified(typed).catch(() => foldWords(typed));
		if (typed !== this.#state.values.get('filter') || this.#words.includes(simplified)) return;
		this.#words = [...this.#words, simplified];
		this.#filter();
	}
}
