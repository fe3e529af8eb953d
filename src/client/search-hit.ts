import { languageTag } from '../plan/locale.ts';
import type { Hit, MatchedPassage } from '../search/match.ts';

/** Draws a hit: its place as a link, and the passages that hold the words. */
export function drawHit({ entry, passages }: Hit): HTMLElement {
	const article = document.createElement('article');
	article.className = 'hit';
	if (entry.node === '') article.dataset.row = entry.row;
	else article.dataset.node = entry.node;
	const heading = document.createElement('h2');
	const title = passages.find(({ number }) => number === '' && entry.row === '');
	const link = document.createElement('a');
	link.href = entry.url;
	const id = document.createElement('span');
	id.className = 'num';
	id.textContent = entry.node === '' ? entry.row : entry.node;
	const label = document.createElement('span');
	label.lang = languageTag[entry.locale];
	label.append(...(title ? markText(title) : [entry.label]));
	link.append(id, ' ', label);
	heading.append(link);
	article.append(heading);
	for (const passage of passages)
		if (passage !== title) article.append(drawPassage(passage, entry.node));
	return article;
}

function drawPassage(passage: MatchedPassage, node: string): HTMLElement {
	const paragraph = document.createElement('p');
	paragraph.className = 'plan';
	const { number, locale, url } = passage;
	if (number === '') {
		paragraph.lang = languageTag[locale];
		paragraph.append(...markText(passage));
		return paragraph;
	}
	const link = document.createElement('a');
	link.className = 'n';
	link.href = url;
	link.textContent = number;
	const text = document.createElement('span');
	text.lang = languageTag[locale];
	text.dataset.sentence = `${node}/s${number}`;
	text.append(...markText(passage));
	paragraph.append(link, text);
	return paragraph;
}

/** The text of a passage, with the words that were looked for marked. */
function markText({ text, marks }: MatchedPassage): (Node | string)[] {
	const parts: (Node | string)[] = [];
	let last = 0;
	for (const { start, end } of marks) {
		if (start < last) continue;
		const mark = document.createElement('mark');
		mark.textContent = text.slice(start, end);
		parts.push(text.slice(last, start), mark);
		last = end;
	}
	return [...parts, text.slice(last)];
}
