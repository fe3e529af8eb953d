import type { Element } from 'xast';
import { x } from 'xastscript';
import { nodeAnchor } from '../../model/places/address.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { type Book, type BookTable, tablesOf } from '../books/book.ts';
import { formatHeading } from './heading.ts';
import { noteReferences } from './note-references.ts';
import { inLanguage, toContents } from './xhtml.ts';

/**
 * A printed table in each language of the book, then the marks of its notes. The first bears its identifier, the
 * other one with `-en` after it.
 */
export function formatTables(book: Book, node: PlanNode): Element[] {
	const anchor = nodeAnchor(node.id, null);
	const marks = noteReferences(book.mode, book.marksOf(node.id));
	const tables = tablesOf(book, node.id).map((table, index) =>
		x(
			'table',
			{ id: index === 0 ? anchor : `${anchor}-${table.locale}`, ...inLanguage(table.locale) },
			x('caption', formatHeading(table.locale, node)),
			x('thead', [formatRow(table.head)]),
			x(
				'tbody',
				table.rows.flatMap((row) => ['\n', formatRow(row)]),
			),
		),
	);
	return marks.length === 0 ? tables : [...tables, x('p', { class: 'marks' }, marks)];
}

function formatRow(cells: BookTable['head']): Element {
	return x(
		'tr',
		cells.map(({ runs, rowspan, colspan, scope }) =>
			x(
				scope ? 'th' : 'td',
				{
					scope,
					rowspan: rowspan > 1 ? rowspan : undefined,
					colspan: colspan > 1 ? colspan : undefined,
				},
				toContents(runs),
			),
		),
	);
}
