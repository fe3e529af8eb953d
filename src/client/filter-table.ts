/**
 * `<filter-table>`: sorts and filters the table that the server rendered, and keeps both in the address, so
 * that a view can be shared. Without JavaScript the whole table stands in its first order.
 *
 * The field `filter` looks for words in a row; any other field, such as `section`, for its value in the row's
 * `data-section`. What bears `data-item` is filtered with the rows. The row that the address names is shown
 * whatever the filter, until that is changed.
 */
export class FilterTable extends HTMLElement {
	#rows: HTMLTableRowElement[] = [];
	#items: HTMLElement[] = [];

	connectedCallback(): void {
		const tools = this.querySelector('fieldset');
		if (!tools || this.#rows.length > 0) return;
		this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
		this.#items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
		tools.hidden = false;
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
		addEventListener('popstate', () => {
			this.#show();
		});
		this.#show();
		// The rows above it have gone, or changed places.
		if (location.search !== '') this.#named?.scrollIntoView();
	}

	get #named(): HTMLTableRowElement | undefined {
		return this.#rows.find(({ id }) => id !== '' && location.hash === `#${id}`);
	}

	get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
		return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
	}

	get #names(): string[] {
		return this.#fields.map(({ name }) => name);
	}

	/** Puts values into the address; an empty one is taken out. */
	#change(values: Record<string, string>): void {
		const url = new URL(location.href);
		for (const [name, value] of Object.entries(values)) {
			if (value === '') url.searchParams.delete(name);
			else url.searchParams.set(name, value);
		}
		url.hash = '';
		history.replaceState(null, '', url);
		this.#show();
	}

	/** Shows the rows that the address asks for, in its order. */
	#show(): void {
		const { searchParams } = new URL(location.href);
		const value = (name: string) => searchParams.get(name) ?? '';
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
		this.#sort(value('sort'));
		const output = this.querySelector('output');
		const text = this.dataset.shown?.replace('{shown}', String(shown)) ?? '';
		if (output && output.textContent !== text) output.textContent = text;
		const empty = this.querySelector<HTMLElement>('[data-empty]');
		if (empty) empty.hidden = shown > 0;
	}

	#sort(order: string): void {
		const column = order.replace(/^-/u, '');
		const headings = [...this.querySelectorAll<HTMLElement>('th[data-column]')];
		const index = headings.findIndex((heading) => heading.dataset.column === column);
		const down = order.startsWith('-');
		headings.forEach((heading, position) => {
			if (position === index) heading.ariaSort = down ? 'descending' : 'ascending';
			else heading.removeAttribute('aria-sort');
		});
		const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
		const cell = (row: HTMLTableRowElement) => row.cells[index]?.textContent.trim() ?? '';
		const rows = [...this.#rows];
		// Rows without a value stand last, whichever way the others run.
		if (index > 0)
			rows.sort((a, b) => {
				if (cell(a) === '' || cell(b) === '')
					return Number(cell(a) === '') - Number(cell(b) === '');
				return collator.compare(cell(a), cell(b)) * (down ? -1 : 1);
			});
		else if (index === 0 && down) rows.reverse();
		this.querySelector('tbody')?.append(...rows);
	}
}
