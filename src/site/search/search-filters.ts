import type { Hit } from '../../search/engine/answer.ts';
import {
	countChoices,
	countPassages,
	type Facet,
	facets,
	filterHits,
	type Filters,
	hitKinds,
} from '../../search/engine/filters.ts';
import { make } from '../browser/make-element.ts';
import { say, type SearchWords } from './search-words.ts';

/** Name and value of the filter that has the focus; empty where none has it. */
export function focusedFilter(part: Element): string {
	const { activeElement } = document;
	return activeElement instanceof HTMLInputElement && part.contains(activeElement)
		? `${activeElement.name} ${activeElement.value}`
		: '';
}

/**
 * Draws the filters anew; the focus of a reader who is choosing by keyboard stays in place.
 *
 * @param focused The filter that had it, as {@link focusedFilter} gives it.
 */
export function showFilters(
	part: Element,
	hits: readonly Hit[],
	filters: Filters,
	words: SearchWords,
	focused: string,
): void {
	part.replaceChildren(...drawFilters(hits, filters, words));
	for (const input of part.querySelectorAll('input'))
		if (`${input.name} ${input.value}` === focused) input.focus();
}

/** Draws the filters with their counts. A facet with nothing to choose from is left out. */
function drawFilters(hits: readonly Hit[], filters: Filters, words: SearchWords): HTMLElement[] {
	return facets.flatMap((facet) => {
		const choices = countChoices(hits, filters, facet);
		const chosen = filters[facet];
		const values = new Map(choices.map(({ value, count }) => [value, count]));
		if (chosen !== '' && !values.has(chosen)) values.set(chosen, 0);
		if (values.size === 0 || (values.size === 1 && chosen === '' && isWhole(hits, filters, values)))
			return [];
		const all = countPassages(filterHits(hits, { ...filters, [facet]: '' }));
		const sorted = [...values].sort(
			([a], [b]) => rankOf(facet, a, words) - rankOf(facet, b, words),
		);
		const rows = [['', all] as const, ...sorted].map(([value, count]) =>
			drawChoice(facet, value, count, value === chosen, words),
		);
		const className = facet === 'in' ? 'lines' : '';
		return [
			make('fieldset', { className }, make('legend', {}, say(words, `facet.${facet}`)), ...rows),
		];
	});
}

/** Whether the only value holds for everything: then there is nothing to narrow down. */
function isWhole(
	hits: readonly Hit[],
	filters: Filters,
	values: ReadonlyMap<string, number>,
): boolean {
	return [...values.values()][0] === countPassages(filterHits(hits, filters));
}

function drawChoice(
	facet: Facet,
	value: string,
	count: number,
	checked: boolean,
	words: SearchWords,
): HTMLElement {
	const input = make('input', { type: 'radio', name: facet, value, checked });
	const label = make('label', { className: value.includes('.') ? 'sub' : '' });
	const number = make('span', { className: 'num' }, String(count));
	label.append(input, ' ', make('span', {}, nameChoice(facet, value, words)), ' ', number);
	return label;
}

/** A value of a filter as it is called; `''` stands for all. */
export function nameChoice(facet: Facet, value: string, words: SearchWords): string {
	if (value === '') return say(words, 'all');
	if (facet === 'in') return words.places.find(([id]) => id === value)?.[1] ?? value;
	return facet === 'by' ? value : say(words, `${facet}.${value}`);
}

/** Chapters and sections in reading order, kinds as they are listed, years by number. */
function rankOf(facet: Facet, value: string, { places }: SearchWords): number {
	if (facet === 'in') return places.findIndex(([id]) => id === value);
	return facet === 'kind' ? hitKinds.findIndex((kind) => kind === value) : Number(value) || 0;
}
