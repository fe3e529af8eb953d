import { shortLabel, shortNumber } from '../../words/node-label.ts';
import { nodeAddress } from '../../model/places/address.ts';
import { formatInline } from '../../model/text/inline.ts';
import { languageTag, type Locale } from '../../model/locale.ts';
import { hasOwnPage, type PlanNode } from '../../model/text/node.ts';
import type { TreeEntries, TreeEntry } from '../../model/places/tree-entry.ts';

/**
 * What the contents trees of pages in a language leave out: the content of `/LANG/contents.json`.
 *
 * @param place Makes an address of the site, from its root, one from the server's root.
 */
export function toTreeEntries(
	locale: Locale,
	nodes: readonly PlanNode[],
	place: (path: string) => string,
): TreeEntries {
	const toEntry = (node: PlanNode): TreeEntry => {
		const { title } = shortLabel(locale, node);
		return {
			href: place(nodeAddress(locale, node)),
			number: shortNumber(locale, node),
			title: formatInline(title.runs),
			...(title.locale !== locale && { lang: languageTag[title.locale] }),
		};
	};
	const sections = nodes.filter(({ kind }) => kind === 'section');
	const withItems = sections.map((section) => ({
		href: place(nodeAddress(locale, section)),
		items: nodes.filter((node) => node.parent === section.id && hasOwnPage(node)).map(toEntry),
	}));
	return Object.fromEntries(
		withItems.filter(({ items }) => items.length > 0).map(({ href, items }) => [href, items]),
	);
}
