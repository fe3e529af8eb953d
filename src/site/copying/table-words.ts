import { clipRange } from './clip-range.ts';
import { inlineWords, toHtml } from './inline-words.ts';
import type { Words } from './plan-words.ts';

/** The selected rows and cells of a table; words within one cell alone are no table. */
export function tableWords(range: Range, table: HTMLTableElement): Words[] {
	const pick = (cell: HTMLElement) => {
		const part = clipRange(range, cell);
		if (part) return [{ cell, words: inlineWords(part, cell) }];
		const isBlank = cell.textContent.trim() === '' && range.intersectsNode(cell);
		return isBlank ? [{ cell, words: document.createDocumentFragment() }] : [];
	};
	const caption = table.caption ? pick(table.caption) : [];
	const rows = [...table.rows]
		.map((row) => ({
			group: row.parentElement?.localName ?? 'tbody',
			cells: [...row.cells].flatMap(pick),
		}))
		.filter(({ cells }) => cells.length > 0);
	const all = [...caption, ...rows.flatMap(({ cells }) => cells)];
	const [only] = all;
	if (!only) return [];
	const text = [caption, ...rows.map(({ cells }) => cells)]
		.filter(({ length }) => length > 0)
		.map((cells) => cells.map(({ words }) => words.textContent).join('\t'))
		.join('\n');
	if (all.length === 1) return [{ html: toHtml(only.words), text }];
	const copy = document.createElement('table');
	for (const { words } of caption) copy.createCaption().append(words);
	for (const { group, cells } of rows) {
		const last = copy.lastElementChild;
		const part = last?.localName === group ? last : copy.appendChild(document.createElement(group));
		const row = part.appendChild(document.createElement('tr'));
		for (const { cell, words } of cells) {
			const made = row.appendChild(document.createElement(cell.localName));
			for (const name of ['colspan', 'rowspan']) {
				const value = cell.getAttribute(name);
				if (value !== null) made.setAttribute(name, value);
			}
			made.append(words);
		}
	}
	return [{ html: copy.outerHTML, text }];
}
