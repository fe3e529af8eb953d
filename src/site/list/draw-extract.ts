import { make } from '../browser/make-element.ts';
import { nodeAnchor, sentenceAnchor } from '../../model/places/address.ts';
import { nodeOf } from '../../model/places/place-id.ts';
import { placeLabel } from '../../words/place-label.ts';
import { drawWords, inLanguage } from './draw-words.ts';
import { noteLine } from './list-html.ts';
import { drawTable } from './draw-table.ts';
import type { ExtractSentence, Passage, Words } from './extract.ts';
import type { ListWords } from './list-words.ts';

const headings = ['h2', 'h3', 'h4', 'h5'] as const;

/**
 * Draws a passage as the page of a list shows and prints it.
 *
 * @param chosen Sentences that the list names within what it shows whole.
 */
export function drawPassage(
	passage: Passage,
	words: ListWords,
	chosen: ReadonlySet<string>,
): HTMLElement {
	const { id, depth, heading, place, address, blocks, notes } = passage;
	const level = headings[depth] ?? 'h5';
	const section = make('section', { className: `${depth === 0 ? 'node ' : ''}plan` });
	if (nodeOf(id) === id) section.id = nodeAnchor(id, null);
	const lines = heading.map((own) =>
		inLanguage(make('span', {}, ...drawWords(own)), own.locale, words),
	);
	const link = make('a', { href: words.base + address }, ...lines);
	section.append(make(level, {}, link));
	if (depth === 0)
		section.append(make('p', { className: 'cited' }, `${place} · ${words.root}${address}`));
	for (const block of blocks)
		section.append(
			...(block.kind === 'table'
				? block.tables.map((table) => drawTable(table, words))
				: drawParagraph(block.sentences, words, chosen)),
		);
	for (const note of notes) {
		const { mark } = note.note;
		const rest = noteLine(note, words.locale).slice(mark.length);
		section.append(make('aside', { className: 'noted' }, make('b', {}, mark), rest));
	}
	return section;
}

/** One paragraph; in both languages a pair of them for each sentence. */
function drawParagraph(
	sentences: readonly ExtractSentence[],
	words: ListWords,
	chosen: ReadonlySet<string>,
): HTMLElement[] {
	const isBoth = sentences.some((sentence) => sentence.words.length > 1);
	if (!isBoth) {
		const drawn = sentences.flatMap((sentence, index) => [
			...(index > 0 && words.locale === 'en' ? [' '] : []),
			...sentence.words.flatMap((own) => drawSentence(sentence, own, words, chosen)),
		]);
		return [toParagraph(drawn)];
	}
	return sentences.flatMap((sentence) =>
		sentence.words.map((own) =>
			inLanguage(toParagraph(drawSentence(sentence, own, words, chosen)), own.locale, words),
		),
	);
}

/** As pages of the plan have paragraphs, so that what is selected is copied as there. */
function toParagraph(content: readonly (Node | string)[]): HTMLElement {
	return make('div', { className: 'para' }, make('p', { className: 'p' }, ...content));
}

/** The number of a sentence, and its words with nothing else in their element. */
function drawSentence(
	{ id, number }: ExtractSentence,
	own: Words,
	words: ListWords,
	chosen: ReadonlySet<string>,
): Node[] {
	const drawn = make('span', { className: chosen.has(id) ? 's chosen' : 's' }, ...drawWords(own));
	drawn.dataset.sentence = id;
	if (own.locale !== words.locale) return [drawn];
	drawn.id = sentenceAnchor(nodeOf(id), number, null);
	const link = make('a', { className: 'n', href: `#${drawn.id}` });
	// Drawn by the style sheet: what is copied is the plan's.
	link.dataset.n = number;
	link.setAttribute('aria-label', placeLabel(words.locale, id));
	return [link, drawn];
}
