import { punctuation } from '../../words/punctuation.ts';
import { nodeName } from '../../words/node-label.ts';
import { plainText } from '../../model/text/inline.ts';
import type { Locale } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { getPlan } from '../../model/reader/plan.ts';
import type { EmbedWords } from './get-frame-height.ts';

/**
 * What an embed shows of a place of the plan: all its words, or what is lit.
 *
 * @param embed The node whose embed it is.
 * @param lit The item of a box that is lit, or the node of the sentence with this number.
 */
export async function getEmbedWords(
	locale: Locale,
	embed: PlanNode,
	lit: { node: PlanNode; number: string | undefined },
): Promise<EmbedWords> {
	const { ancestors, children } = await getPlan();
	const textOf = (node: PlanNode, number?: string) =>
		node.sentences
			.filter((sentence) => number === undefined || sentence.number === number)
			.map((sentence) => plainText(sentence[locale] ?? sentence.zh))
			.join(punctuation[locale].space);
	const isWhole = lit.node === embed && lit.number === undefined;
	const items = isWhole ? children(embed.id).filter(({ kind }) => kind === 'box-item') : [];
	const parent = ancestors(embed).at(-1);
	const own = textOf(lit.node, lit.number);
	const heading = lit.node === embed || lit.number !== undefined ? '' : nodeName(locale, lit.node);
	return {
		parent: parent ? nodeName(locale, parent) : '',
		title: nodeName(locale, embed),
		paragraphs: [heading + own, ...items.map((node) => nodeName(locale, node) + textOf(node))],
		lit: !isWhole,
	};
}
