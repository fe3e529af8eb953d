import { pageLocale } from '../browser/page-locale.ts';
import { placeLabel } from '../../words/place-label.ts';
import { nodeAnchor, sentenceAnchor } from '../../model/places/address.ts';
import { setFormulas } from '../../model/text/formulas.ts';
import { languageTag, type Locale } from '../../model/locale.ts';
import type { SetNode } from '../../model/places/node-set.ts';
import { sentenceNumber } from '../../model/places/place-id.ts';

/** A node as the plan's data file has it. */
export interface PlanNode extends SetNode {
	kind: string;
	number: Record<Locale, string> | null;
	title: { zh: string; en: string | null };
	url: Record<Locale, string>;
	sentences: { id: string; zh: string; en: string | null }[];
}

interface Options {
	isBoth: boolean;
	/** What is said in place of a table. */
	table: string;
}

/** Draws a node with all that is part of it, in the language of the page or in both. */
export function drawSetNode(id: string, nodes: readonly PlanNode[], options: Options): HTMLElement {
	const node = nodes.find((candidate) => candidate.id === id);
	if (!node) throw new Error(`the plan has no node “${id}”`);
	const own = pageLocale();
	const shown: Locale[] = options.isBoth ? (own === 'zh' ? ['zh', 'en'] : ['en', 'zh']) : [own];
	const section = document.createElement('section');
	section.className = 'node plan';
	section.id = nodeAnchor(id, null);
	const heading = document.createElement('h2');
	for (const locale of shown) {
		const link = document.createElement('a');
		link.href = node.url[locale];
		if (locale !== own) link.lang = languageTag[locale];
		const number =
			node.kind === 'task' || node.kind === 'section' ? id : (node.number?.[locale] ?? '');
		link.append(
			...drawFormulas([number, node.title[locale] ?? node.title.zh].filter(Boolean).join(' ')),
		);
		heading.append(...(heading.hasChildNodes() ? [document.createElement('br')] : []), link);
	}
	section.append(heading, ...drawSentences(node, shown));
	if (node.kind === 'table') {
		const instead = document.createElement('p');
		instead.className = 'soft';
		instead.textContent = options.table;
		section.append(instead);
	}
	for (const child of nodes)
		if (child.parent === id) section.append(drawSetNode(child.id, nodes, options));
	return section;
}

/** One paragraph, or in both languages a pair of paragraphs for each sentence. */
function drawSentences({ id, sentences }: PlanNode, shown: readonly Locale[]): HTMLElement[] {
	const [first = 'zh', second] = shown;
	if (sentences.length === 0) return [];
	if (second !== undefined)
		return sentences.flatMap((sentence) =>
			shown.map((locale) => {
				const text = paragraph(locale === first ? undefined : languageTag[locale]);
				text.append(...drawSentence(id, sentence, locale, locale === first));
				return text;
			}),
		);
	const text = paragraph();
	for (const sentence of sentences)
		text.append(...drawSentence(id, sentence, first, true), first === 'en' ? ' ' : '');
	return [text];
}

function paragraph(lang?: string): HTMLElement {
	const text = document.createElement('p');
	text.className = 'p';
	if (lang !== undefined) text.lang = lang;
	return text;
}

/** The number of a sentence, and its words with nothing else in their element. */
function drawSentence(
	node: string,
	sentence: PlanNode['sentences'][number],
	locale: Locale,
	isFirst: boolean,
): Node[] {
	const number = sentenceNumber(sentence.id) ?? '';
	const anchor = sentenceAnchor(node, number, null);
	const words = document.createElement('span');
	words.className = 's';
	if (isFirst) words.id = anchor;
	words.dataset.sentence = sentence.id;
	words.append(...drawFormulas(sentence[locale] ?? sentence.zh));
	if (!isFirst) return [words];
	const link = document.createElement('a');
	link.className = 'n';
	link.href = `#${anchor}`;
	// Drawn by the style sheet: what is copied is the plan's.
	link.dataset.n = number;
	link.setAttribute('aria-label', placeLabel(locale, sentence.id));
	return [link, words];
}

/** Text with the subscripts of formulas. */
function drawFormulas(text: string): Node[] {
	return setFormulas([{ text, marks: [] }]).map((run) => {
		if (run.marks.length === 0) return document.createTextNode(run.text);
		const lowered = document.createElement('sub');
		lowered.textContent = run.text;
		return lowered;
	});
}
