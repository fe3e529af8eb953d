import type { IdReference, LegislationObject } from 'schema-dts';
import { nodeLabel } from '../../words/node-label.ts';
import { hasOwnPage, type PlanNode } from '../../model/text/node.ts';
import { plainText } from '../../model/text/inline.ts';
import { languageTag, type Locale, otherLocale } from '../../model/locale.ts';
import { editionId, partId, type ToAddress } from './thing-ids.ts';
import { translationLinks, unofficial } from './translation-links.ts';

interface Around {
	parent: PlanNode | null;
	children: readonly PlanNode[];
}

/** Whether a node is to be had in a language. */
export function isIn(locale: Locale, { title }: PlanNode): boolean {
	return title[locale] !== null;
}

/**
 * A chapter, section, item, task or box as this edition has it in a language: an unofficial copy of a part of a legal
 * document, or an unofficial translation of that copy (https://schema.org/LegislationObject).
 */
export function toPlanPart(
	locale: Locale,
	node: PlanNode,
	{ parent, children }: Around,
	address: ToAddress,
): LegislationObject {
	const own = children.filter((child) => isIn(locale, child));
	return {
		...nameOf(locale, node, address),
		inLanguage: languageTag[locale],
		legislationLegalValue: unofficial,
		isPartOf: parent ? partId(address, locale, parent) : editionId(address, locale),
		...(own.length > 0 && { hasPart: toParts(locale, own, address) }),
		...(isIn(otherLocale(locale), node) &&
			translationLinks(locale, (other) => partId(address, other, node))),
	};
}

/** The parts of a whole: by their addresses, and by name where they have no page that describes them. */
export function toParts(
	locale: Locale,
	nodes: readonly PlanNode[],
	address: ToAddress,
): (LegislationObject | IdReference)[] {
	return nodes.map((node) =>
		hasOwnPage(node) ? { '@id': partId(address, locale, node) } : nameOf(locale, node, address),
	);
}

function nameOf(locale: Locale, node: PlanNode, address: ToAddress) {
	return {
		'@type': 'LegislationObject',
		'@id': partId(address, locale, node),
		identifier: node.id,
		name: plainText(nodeLabel(locale, node).title.runs),
	} as const;
}
