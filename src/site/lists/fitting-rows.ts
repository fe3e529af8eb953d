import { fill } from '../../words/fill.ts';
import { namedElement } from '../browser/named-place.ts';
import { selectCited } from './cited-links.ts';
import { foldedWords } from './filter-words.ts';

/** The row that the address names. */
export function namedRow(rows: readonly HTMLTableRowElement[]): HTMLTableRowElement | undefined {
	const named = namedElement();
	return rows.find((row) => row === named);
}

/**
 * Shows the rows of a table, and what is filtered with them, that fit what is asked for. The row that the address names
 * is shown in any case.
 *
 * @param others What is filtered with the rows.
 * @param values What is asked for, by the names of fields.
 * @param spellings What is typed, as it is compared; any of them will do.
 * @returns The number of rows that are shown.
 */
export function showFitting(
	rows: readonly HTMLTableRowElement[],
	others: readonly HTMLElement[],
	values: ReadonlyMap<string, string>,
	spellings: readonly string[],
): number {
	const choices = [...values].filter(([name]) => name !== 'filter');
	const named = namedRow(rows);
	const cited = selectCited(values.get('filter') ?? '');
	const isAsked = (item: HTMLElement) =>
		spellings.some((words) => foldedWords(item).includes(words)) ||
		(cited !== null && item.querySelector(cited) !== null);
	for (const item of [...rows, ...others])
		item.hidden =
			item !== named &&
			(!isAsked(item) || choices.some(([name, value]) => item.dataset[name] !== value));
	return rows.filter(({ hidden }) => !hidden).length;
}

/** Tells how many rows are shown, and that there are none. */
export function tellShown(table: HTMLElement, shown: number): void {
	const output = table.querySelector('output');
	const text = fill(table.dataset.shown ?? '', { shown }, 'shown');
	if (output && output.textContent !== text) output.textContent = text;
	const empty = table.querySelector<HTMLElement>('[data-empty]');
	if (empty) empty.hidden = shown > 0;
}
