import { make } from '../browser/make-element.ts';
import { drawWords, inLanguage } from './draw-words.ts';
import type { ExtractTable } from './extract-table.ts';
import { toPlain } from './list-html.ts';
import type { ListWords } from './list-words.ts';

/** Draws a table, which scrolls by itself where it is wider than the window. */
export function drawTable(
	{ locale, title, hasCaption, head, rows }: ExtractTable,
	words: ListWords,
): HTMLElement {
	const toRow = (cells: ExtractTable['head'], name: 'th' | 'td') =>
		make(
			'tr',
			{},
			...cells.map(({ text, rowspan, colspan }) =>
				make(name, { rowSpan: rowspan, colSpan: colspan }, ...drawWords({ locale, text })),
			),
		);
	const table = make(
		'table',
		{ className: 'printed plan' },
		...(hasCaption ? [make('caption', {}, ...drawWords({ locale, text: title }))] : []),
		make('thead', {}, toRow(head, 'th')),
		make('tbody', {}, ...rows.map((cells) => toRow(cells, 'td'))),
	);
	const scroll = make('section', { className: 'scroll', tabIndex: 0 }, table);
	scroll.setAttribute('aria-label', toPlain({ locale, text: title }));
	return inLanguage(scroll, locale, words);
}
