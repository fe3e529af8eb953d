import type { Reason, Via } from '../../search/engine/answer.ts';
import { make } from '../browser/make-element.ts';
import { joinBy } from './query-reading.ts';
import { say, type SearchWords } from './search-words.ts';

/**
 * The ways by which something was found otherwise, each a box to switch it off, with the words that were looked for and
 * the number of passages of each; those that are off, to switch them on again.
 */
export function drawWays(
	via: readonly Via[],
	without: readonly Reason[],
	words: SearchWords,
): HTMLElement[] {
	const tried = [...new Set(via.map(({ reason }) => reason))];
	const off = without.filter((reason) => !tried.includes(reason));
	return [...tried, ...off]
		.filter((reason) => say(words, `reason.${reason}`) !== '')
		.map((reason) => {
			const input = make('input', { type: 'checkbox', name: 'way', value: reason });
			input.checked = tried.includes(reason);
			const found = via.filter((way) => way.reason === reason).map((way) => nameWay(way, words));
			const label = say(words, `reason.${reason}`);
			const text =
				found.length > 0
					? say(words, 'way', { reason: label, names: joinBy(words, 'list', found) })
					: label;
			return make('label', { className: 'way' }, input, ' ', make('span', {}, text));
		});
}

/** Words that were looked for, with the number of passages that they found. */
function nameWay({ text, count }: Via, words: SearchWords): string {
	return say(words, 'wayCount', { name: say(words, 'quoted', { text }), count });
}
