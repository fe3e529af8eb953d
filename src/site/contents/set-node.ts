import { pageLocale } from '../browser/page-locale.ts';
import { nodeAnchor } from '../../model/places/address.ts';
import { languageTag, type Locale } from '../../model/locale.ts';
import type { SetNode } from '../../model/places/node-set.ts';
import { drawFormulas, drawSentences } from './set-sentences.ts';

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
