import { make } from '../browser/make-element.ts';
import { placeLabel } from '../../words/place-label.ts';
import { placeAddress } from '../../model/places/address.ts';
import type { SetEntry } from '../../model/places/node-set.ts';
import { withTable } from '../../model/places/plan-tables.ts';
import { nodeOf, sentenceNumber } from '../../model/places/place-id.ts';
import type { ListText } from '../../model/text/list-text.ts';
import { drawWords } from './draw-words.ts';
import { type ListWords, say } from './list-words.ts';

/** The entries of the reader's own list, each with what opens, moves and removes it. */
export function drawPicked(
	entries: readonly SetEntry[],
	text: ListText,
	words: ListWords,
): HTMLElement[] {
	return entries.map(({ id }, index) => {
		const place = placeLabel(words.locale, withTable(id, text.roles));
		const act = (name: string, isIdle = false) => {
			const button = make('button', { type: 'button', disabled: isIdle }, say(words, name));
			button.dataset.pick = name;
			button.setAttribute('aria-label', `${say(words, name)} ${place}`);
			return button;
		};
		const open = make(
			'a',
			{ href: words.base + addressOf(id, text) },
			say(words, 'open'),
			make('span', { className: 'vh' }, ` ${place}`),
		);
		const item = make(
			'li',
			{},
			make('small', { className: 'num' }, place),
			make(
				'span',
				{ className: 'plan' },
				...drawWords({ locale: text.locale, text: nameOf(id, text) }),
			),
			make(
				'span',
				{ className: 'links' },
				open,
				act('up', index === 0),
				act('down', index === entries.length - 1),
				act('remove'),
			),
		);
		item.dataset.picked = id;
		return item;
	});
}

function addressOf(id: string, { nodes, locale }: ListText): string {
	return placeAddress(locale, id, nodes.find((node) => node.id === id)?.parent);
}

/** What an entry is called: a title, the words of a sentence, the name of a row; inline markup. */
function nameOf(id: string, text: ListText): string {
	for (const { ids, rows } of Object.values(text.tables)) {
		const row = rows[ids.indexOf(id)];
		if (row) return row.find(({ scope }) => scope === 'row')?.text ?? '';
	}
	const node = text.nodes.find((candidate) => candidate.id === nodeOf(id));
	const sentences = node?.blocks.flatMap((block) => (typeof block === 'string' ? [] : block)) ?? [];
	const [, words] = sentences.find(([number]) => number === sentenceNumber(id)) ?? [];
	return words ?? node?.title ?? '';
}
