import { fill } from '../../words/fill.ts';
import { namedElement } from '../browser/named-place.ts';
import { selectCited } from './cited-links.ts';
import { pageWords } from '../browser/page-words.ts';
import { foldedWords } from './filter-words.ts';
import { tellNoMore, tellNothing } from './nothing-fits.ts';

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
 * @returns The number of rows that are shown, and of those that have what is typed, whatever else is asked for.
 */
export function showFitting(
	rows: readonly HTMLTableRowElement[],
	others: readonly HTMLElement[],
	values: ReadonlyMap<string, string>,
	spellings: readonly string[],
): { shown: number; asked: number } {
	const choices = [...values].filter(([name]) => name !== 'filter');
	const named = namedRow(rows);
	const cited = selectCited(values.get('filter') ?? '');
	const isAsked = (item: HTMLElement) =>
		spellings.some((words) => foldedWords(item).includes(words)) ||
		(cited !== null && (item.matches(cited) || item.querySelector(cited) !== null));
	for (const item of [...rows, ...others])
		item.hidden =
			item !== named &&
			(!isAsked(item) || choices.some(([name, value]) => item.dataset[name] !== value));
	const shown = rows.filter(({ hidden }) => !hidden).length;
	// Most often rows are shown, and then nobody needs the other number.
	return { shown, asked: shown > 0 ? shown : rows.filter(isAsked).length };
}

/**
 * Tells how many rows are shown; where there are none, why, and where else to look.
 *
 * @param count Rows that are shown, and rows that have what is typed.
 * @param typed As it was typed.
 */
export function tellShown(
	table: HTMLElement,
	{ shown, asked }: { shown: number; asked: number },
	typed: string,
): void {
	const output = table.querySelector('output');
	const text = fill(table.dataset.shown ?? '', { shown }, 'shown');
	if (output && output.textContent !== text) output.textContent = text;
	const empty = table.querySelector<HTMLElement>('[data-empty]');
	if (!empty) return;
	const isNew = empty.hidden && shown === 0;
	empty.hidden = shown > 0;
	if (shown > 0) tellNoMore(empty);
	else tellNothing(empty, sayNothing(table, asked, typed.trim()), typed);
	// Who filters is to see it; on a phone it may be below the window, or under a keyboard.
	if (isNew && table.contains(document.activeElement)) empty.scrollIntoView({ block: 'nearest' });
}

/** What a table has nothing of: the words, or rows that are as they were selected. */
function sayNothing({ dataset }: HTMLElement, asked: number, words: string): string {
	if (words === '') return dataset.none ?? '';
	if (asked === 0) return fill(dataset.nothing ?? '', { words }, 'nothing');
	return `${dataset.none ?? ''} ${pageWords('filter.unfiltered', { words, count: asked })}`;
}
