import type { Hit } from '../../search/engine/answer.ts';
import {
	countChoices,
	countPassages,
	facets,
	filterHits,
	type Filters,
	noFilters,
} from '../../search/engine/filters.ts';
import { make } from '../browser/make-element.ts';
import { nameChoice } from './search-filters.ts';
import { say, type SearchWords } from './search-words.ts';

/**
 * Where hits stand that the filters all keep out: for each filter, what there is without it and with its other values;
 * each is a link.
 *
 * @param hits All hits, of which the filters leave none.
 * @param toHref Address of the same search with other filters.
 */
export function drawFilterLeads(
	hits: readonly Hit[],
	filters: Filters,
	words: SearchWords,
	toHref: (filters: Filters) => string,
): HTMLElement[] {
	const link = (text: string, next: Filters, count: number) =>
		make(
			'span',
			{ className: 'lead' },
			make('a', { href: toHref(next) }, text),
			' ',
			make('span', { className: 'num soft' }, String(count)),
		);
	const items = facets
		.filter((facet) => filters[facet] !== '')
		.flatMap((facet) => {
			const without = { ...filters, [facet]: '' };
			const all = countPassages(filterHits(hits, without));
			if (all === 0) return [];
			const others = countChoices(hits, filters, facet)
				// A chapter stands for its sections.
				.filter(({ value }) => facet !== 'in' || !value.includes('.'))
				.map(({ value, count }) =>
					link(nameChoice(facet, value, words), { ...filters, [facet]: value }, count),
				);
			const name = say(words, `facet.${facet}`);
			return [make('li', {}, link(say(words, 'anyOf', { name }), without, all), ...others)];
		});
	const everything = make('li', {}, link(say(words, 'noFilters'), noFilters, countPassages(hits)));
	return [
		make('p', {}, say(words, 'outside')),
		make('ul', { className: 'leads' }, ...items, everything),
	];
}
