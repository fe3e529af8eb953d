import { fadeMarks, lightChosen } from './chart-marks.ts';
import { sortRows } from './sort-rows.ts';

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

	connectedCallback(): void {
		const tools = this.querySelector('fieldset');
		if (!tools || this.#rows.length > 0) return;
		this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
		this.#items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
		const fold = tools.closest('details');
		for (const heading of this.querySelectorAll<HTMLElement>('th[data-column]')) {
			const button = document.createElement('button');
			button.type = 'button';
			button.append(...heading.childNodes);
			heading.append(button);
			button.addEventListener('click', () => {
				const ascending = heading.ariaSort !== 'ascending';
				this.#change({ sort: `${ascending ? '' : '-'}${heading.dataset.column ?? ''}` });
			});
		}
		tools.addEventListener('input', ({ target }) => {
			const { name, value } = target as HTMLInputElement | HTMLSelectElement;
			this.#change({ [name]: value });
		});
		tools.querySelector('button')?.addEventListener('click', () => {
			for (const field of this.#fields) field.value = '';
			this.#change(Object.fromEntries(['sort', ...this.#names].map((name) => [name, ''])));
		});
		for (const event of ['popstate', 'hashchange'])
			addEventListener(event, () => {
				this.#show();
			});
		this.#show();
		if (fold) fold.open = this.#fields.some(({ value }) => value !== '');
		// The rows above it have gone, or changed places.
		if (location.search !== '') this.#named?.scrollIntoView();
	}

	get #named(): HTMLTableRowElement | undefined {
		return this.#rows.find(({ id }) => id !== '' && location.hash === `#${id}`);
	}

	get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
		return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
	}

	get #prefix(): string {
		return this.dataset.prefix ?? '';
	}

	get #names(): string[] {
		return this.#fields.map(({ name }) => name);
	}

	/** Puts values into the address; an empty one is taken out. */
	#change(values: Record<string, string>): void {
		const url = new URL(location.href);
		for (const [name, value] of Object.entries(values)) {
			if (value === '') url.searchParams.delete(this.#prefix + name);
			else url.searchParams.set(this.#prefix + name, value);
		}
		url.hash = '';
		history.replaceState(null, '', url);
		this.#show();
	}

	/** Shows the rows that the address asks for, in its order. */
	#show(): void {
		const { searchParams } = new URL(location.href);
		const value = (name: string) => searchParams.get(this.#prefix + name) ?? '';
		for (const field of this.#fields)
			if (document.activeElement !== field) field.value = value(field.name);
		const words = value('filter').normalize('NFKC').toLowerCase().trim();
		const choices = this.#names.filter((name) => name !== 'filter' && value(name) !== '');
		const named = this.#named;
		for (const item of [...this.#rows, ...this.#items])
			item.hidden =
				item !== named &&
				(!item.textContent.normalize('NFKC').toLowerCase().includes(words) ||
					choices.some((name) => item.dataset[name] !== value(name)));
		const shown = this.#rows.filter(({ hidden }) => !hidden).length;
		fadeMarks(this);
		lightChosen(this);
		this.#sort(value('sort'));
		const output = this.querySelector('output');
		const text = this.dataset.shown?.replace('{shown}', String(shown)) ?? '';
		if (output && output.textContent !== text) output.textContent = text;
		const empty = this.querySelector<HTMLElement>('[data-empty]');
		if (empty) empty.hidden = shown > 0;
	}

	#sort(order: string): void {
		const column = order.replace(/^-/u, '');
		const headings = [...this.querySelectorAll<HTMLElement>('thead th')];
		const index = headings.findIndex(
			(heading) => column !== '' && heading.dataset.column === column,
		);
		const down = order.startsWith('-');
		headings.forEach((heading, position) => {
			if (position === index) heading.ariaSort = down ? 'descending' : 'ascending';
			else heading.removeAttribute('aria-sort');
		});
		const rows = sortRows(this.#rows, headings, index, down);
		this.querySelector('tbody')?.append(...rows);
	}
}
