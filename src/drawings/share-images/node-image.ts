import { nodeName, shortLabel, shortNumber } from '../../words/node-label.ts';
import { placeLabel } from '../../words/place-label.ts';
import { translate } from '../../words/translate.ts';
import { plainText } from '../../model/text/inline.ts';
import type { Locale } from '../../model/locale.ts';
import { ordinal } from '../../model/places/place-id.ts';
import type { PlanNode, Sentence } from '../../model/text/node.ts';
import type { ShareImage } from './share-image.ts';

/** About as many characters as say something; a first sentence that has fewer is followed by the next. */
const enough: Record<Locale, number> = { zh: 30, en: 90 };

/** What the image of a page of the plan says: number, title, and our summary, its first words, or the names of its parts. */
export function nodeImage(
	locale: Locale,
	node: PlanNode,
	{
		parent,
		children,
		summary,
		origin,
	}: {
		parent: PlanNode | undefined;
		children: readonly PlanNode[];
		/** What it says in everyday words; `''` for none. */
		summary: string;
		origin: ShareImage['origin'];
	},
): ShareImage {
	const { id, kind } = node;
	const label = shortLabel(locale, node);
	// The notice begins with a letterhead.
	const words =
		kind === 'notice'
			? plainText(node.title[locale] ?? node.title.zh)
			: firstWords(locale, node.sentences);
	const sayWords = () => {
		if (summary !== '') return [translate(locale, 'summary.chat', { text: summary })];
		return words === '' ? children.map((child) => nodeName(locale, child)) : [words];
	};
	const number = kind === 'box' ? String(ordinal(id) ?? '') : shortNumber(locale, node);
	return {
		locale,
		kind: translate(locale, `kind.${kind}`),
		number: number === '' ? [] : [number],
		place: parent ? placeName(locale, parent) : '',
		// What the plan prints no title for goes by that of the whole.
		title: label.ours ? origin.title : plainText(label.title.runs),
		words: sayWords(),
		ours: summary !== '',
		change: null,
		origin,
	};
}

/** A place as one cites it, and its title: `二（一）标题`, `2.1 Title`. */
function placeName(locale: Locale, node: PlanNode): string {
	if (node.kind === 'chapter') return nodeName(locale, node);
	const label = placeLabel(locale, node.id);
	const space = label.endsWith('）') ? '' : ' ';
	return label + space + plainText(shortLabel(locale, node).title.runs);
}

function firstWords(locale: Locale, sentences: readonly Sentence[]): string {
	let words = '';
	for (const sentence of sentences) {
		if (words.length >= enough[locale]) break;
		words += `${locale === 'zh' || words === '' ? '' : ' '}${plainText(sentence[locale] ?? sentence.zh)}`;
	}
	return words;
}
