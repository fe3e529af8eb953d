import { plainText } from '../model/text/inline.ts';
import type { Locale } from '../model/locale.ts';
import type { PlanNode } from '../model/text/node.ts';
import { cutText } from './cut-text.ts';
import { nodeName } from './node-label.ts';
import { punctuation } from './punctuation.ts';
import { translate } from './translate.ts';

/** About what search engines and previews show. */
const longest: Record<Locale, number> = { zh: 90, en: 180 };

/**
 * Describes the page of a node: its first sentences, as many as there is room for; where it has none in the page's
 * language, what it is and what it consists of. The notice is described by its title.
 *
 * @param share How much of the usual length there is room for.
 */
export function describeNode(
	locale: Locale,
	node: PlanNode,
	children: readonly PlanNode[],
	share = 1,
): string {
	const { colon, semicolon } = punctuation[locale];
	const parts = children.map((child) => nodeName(locale, child)).join(semicolon);
	// The notice begins with a letterhead.
	const sentences = node.kind === 'notice' ? [] : node.sentences;
	const words = sentences.map((sentence) => plainText(sentence[locale] ?? []));
	const own = words.filter((text) => text !== '');
	const place = placeOf(locale, node, own.length > 0);
	if (own.length === 0) own.push(`${nodeName(locale, node)}${parts === '' ? '' : colon + parts}`);
	const room = Math.round(longest[locale] * share) - place.length;
	return place + fit(own, punctuation[locale].space, room);
}

/** `任务 2.1.3：`; of a box its printed number, which its name begins with. */
function placeOf(locale: Locale, { id, kind, number }: PlanNode, hasWords: boolean): string {
	if (!number || (kind === 'box' && !hasWords)) return '';
	const name = kind === 'box' ? number[locale] : `${translate(locale, `kind.${kind}`)} ${id}`;
	return name + punctuation[locale].colon;
}

/** Whole sentences as long as there is room; of the next one what fits, where they leave much of it. */
function fit(sentences: readonly string[], space: string, room: number): string {
	let text = '';
	for (const sentence of sentences) {
		const longer = text === '' ? sentence : text + space + sentence;
		if (longer.length > room) return text.length > room / 3 ? text : cutText(longer, room);
		text = longer;
	}
	return text;
}
