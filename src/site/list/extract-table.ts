import { placeLabel } from '../../words/place-label.ts';
import { punctuation } from '../../words/punctuation.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Locale } from '../../model/locale.ts';
import { withTable } from '../../model/places/plan-tables.ts';
import type { ListTable, ListText } from '../../model/text/list-text.ts';
import { type LaidCell, spreadRows } from '../../model/text/table-layout.ts';

/** A printed table or some of its rows, in one language; cells hold inline markup. */
export interface ExtractTable {
	locale: Locale;
	/** Its number and title. */
	title: string;
	/** Whether the title has to be said with it, as no heading does. */
	hasCaption: boolean;
	head: readonly LaidCell[];
	rows: readonly (readonly LaidCell[])[];
	/** The rows once more, for where cells cannot be merged: a cell for each head. */
	lines: readonly (readonly string[])[];
	/** Identifiers of the rows, and their places as one cites them; none where the data do not have the rows. */
	ids: readonly string[];
	places: readonly string[];
}

/**
 * A table as print has it.
 *
 * @param hasCaption Whether it stands among other words.
 */
export function wholeTable(text: ListText, id: string, hasCaption: boolean): ExtractTable {
	const { head, rows, ids } = tableIn(text, id);
	return {
		locale: text.locale,
		title: titleOf(text, id),
		hasCaption,
		head,
		rows,
		lines: spread(text, id),
		ids,
		places: toPlaces(text, ids),
	};
}

/** Some rows of a table, each with what is merged in print. */
export function cutTable(text: ListText, id: string, rows: readonly string[]): ExtractTable {
	const { head, ids } = tableIn(text, id);
	const all = spread(text, id);
	const lines = rows.map((row) => all[ids.indexOf(row)] ?? []);
	return {
		locale: text.locale,
		title: titleOf(text, id),
		hasCaption: false,
		head: head.map((cell) => ({ ...cell, colspan: 1 })),
		rows: lines.map((cells) => cells.map((own) => ({ text: own, rowspan: 1, colspan: 1 }))),
		lines,
		ids: rows,
		places: toPlaces(text, rows),
	};
}

/** A text for each head: what stands below one that is over several columns is joined. */
function spread(text: ListText, id: string): string[][] {
	const table = tableIn(text, id);
	const join = punctuation[text.locale].colon;
	return spreadRows(table).map((line) => {
		let column = 0;
		return table.head.map(({ colspan }) => {
			const own = line.slice(column, column + colspan);
			column += colspan;
			return own.filter((cell) => cell !== '').join(join);
		});
	});
}

function titleOf({ nodes }: ListText, id: string): string {
	const node = nodes.find((candidate) => candidate.id === id);
	return (node?.number ?? '') + (node?.title ?? '');
}

function toPlaces({ locale, roles }: ListText, rows: readonly string[]): string[] {
	return rows.map((row) => placeLabel(locale, withTable(row, roles)));
}

function tableIn({ tables }: ListText, id: string): ListTable {
	const table = ownValue(tables, id);
	if (!table) throw new Error(`the plan has no table “${id}”`);
	return table;
}
