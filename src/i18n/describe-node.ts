import { plainText } from '../plan/inline.ts';
import type { Locale } from '../plan/locale.ts';
import type { PlanNode } from '../plan/node.ts';
import { nodeName } from './node-label.ts';
import { translate } from './translate.ts';

/** About what search engines and previews show. */
const longest: Record<Locale, number> = { zh: 90, en: 180 };

/**
 * Describes the page of a node: its first words; where it has none in the page's language, what it is
 * and what it consists of.
 */
export function describeNode(
	locale: Locale,
	node: PlanNode,
	children: readonly PlanNode[],
): string {
	const colon = locale === 'zh' ? '：' : ': ';
	const place = node.number ? `${translate(locale, `kind.${node.kind}`)} ${node.id}` : '';
	const parts = children
		.map((child) => nodeName(locale, child))
		.join(locale === 'zh' ? '；' : '; ');
	const words = node.sentences
		.map((sentence) => plainText(sentence[locale] ?? []))
		.join(locale === 'zh' ? '' : ' ')
		.trim();
	const text =
		words !== '' ? words : `${nodeName(locale, node)}${parts === '' ? '' : `${colon}${parts}`}`;
	const whole = place === '' ? text : `${place}${colon}${text}`;
	return whole.length <= longest[locale] ? whole : `${whole.slice(0, longest[locale] - 1)}…`;
}
