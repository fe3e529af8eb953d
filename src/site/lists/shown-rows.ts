import { punctuation } from '../../words/punctuation.ts';
import { pageWords } from '../browser/page-words.ts';
import { pageLocale } from '../browser/page-locale.ts';
import { saveFile } from '../browser/save-file.ts';
import type { FilterState } from './filter-state.ts';

/** What codes to embed had in them before a filter was put into their addresses. */
const codes = new WeakMap<HTMLTextAreaElement, string>();

/** The title of the page as it was written, before filters were put into it. */
let title: string | undefined;

/** The field of a filter. */
type Field = HTMLInputElement | HTMLSelectElement;

/**
 * Lets everything that can be taken away of a list be of the rows that are shown: the title of the page and of its
 * prints, the table, the code to embed it. What is of the whole list alone, such as its picture, is left out meanwhile
 * (`[data-whole]`).
 *
 * @param shown Number of rows that are shown.
 */
export function followFilters(
	list: HTMLElement,
	fields: readonly Field[],
	{ values, order }: FilterState,
	shown: number,
): void {
	title ??= document.title;
	const chosen = fields.filter(({ name }) => values.has(name));
	const names = chosen.map(nameOf);
	document.title = [
		...(names.length > 0 ? [names.join(punctuation[pageLocale()].enumeration)] : []),
		title,
	].join(' · ');
	list.toggleAttribute('data-changed', names.length > 0 || order !== '');
	const words = list.querySelector('[data-chosen]');
	if (words) words.textContent = names.join(punctuation[pageLocale()].enumeration);
	for (const whole of list.querySelectorAll<HTMLElement>('[data-whole]'))
		whole.hidden = names.length > 0;
	const reset = list.querySelector<HTMLElement>('[data-reset]');
	if (reset) {
		reset.hidden = names.length === 0 && order === '';
		reset.textContent = pageWords('table.reset');
	}
	const button = list.querySelector<HTMLElement>('[data-shown-csv]');
	if (button) {
		button.hidden = names.length === 0 || shown === 0;
		button.textContent = pageWords('table.shownCsv', { shown });
	}
	const asked = new URLSearchParams([...values]).toString();
	for (const code of list.querySelectorAll<HTMLTextAreaElement>('.codes textarea')) {
		const whole = codes.get(code) ?? code.value;
		codes.set(code, whole);
		code.value =
			asked === ''
				? whole
				: whole.replace(/(?<= src=")([^"?#]*)/u, `$1?${asked.replaceAll('&', '&amp;')}`);
	}
}

/** Hands over the rows that are shown. */
export async function saveShown(list: HTMLElement, fields: readonly Field[]): Promise<void> {
	const table = list.querySelector('table');
	if (!table) return;
	const { toShownCsv } = await import('./shown-csv.ts');
	const heading = document.querySelector('h1')?.textContent ?? '';
	const names = fields.filter(({ value }) => value !== '').map(nameOf);
	const name = [heading, ...names].join('-').replaceAll(/[\\/:*?"<>|\s]+/gu, '-');
	const csv = new Blob([toShownCsv(table)], { type: 'text/csv;charset=utf-8' });
	saveFile(csv, `${name.slice(0, 60)}.csv`);
}

/** What a field has, in words: the name of what is chosen, or what is typed. */
function nameOf(field: Field): string {
	return field instanceof HTMLSelectElement
		? (field.selectedOptions[0]?.textContent ?? '').trim()
		: field.value.trim();
}
