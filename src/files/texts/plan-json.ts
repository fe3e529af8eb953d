import { nodeAddress } from '../../model/places/address.ts';
import { isBoldThroughout, plainText, type Run } from '../../model/text/inline.ts';
import { inLocales } from '../../model/site-locales.ts';
import type { PlanNode } from '../../model/text/node.ts';
import type { PlanDocument } from '../../model/schemas/document.ts';
import type { PlanExport } from '../../model/schemas/plan-export.ts';

/**
 * The plan as data: the content of `/data/plan.json`.
 *
 * @param place Makes an address of the site, from its root, one from the server's root.
 */
export function toPlanExport(
	document: PlanDocument,
	nodes: readonly PlanNode[],
	place: (path: string) => string,
): PlanExport {
	return {
		document,
		nodes: nodes.map((node) => ({
			id: node.id,
			kind: node.kind,
			parent: node.parent,
			order: node.order,
			number: node.number && inLocales((locale) => node.number?.[locale] ?? ''),
			title: toTitle(node),
			url: inLocales((locale) => place(nodeAddress(locale, node))),
			page: node.page,
			sentences: node.sentences.map(({ id, zh, en, status }) => ({
				id,
				zh: plainText(zh),
				en: maybeText(en),
				status,
				...(isBoldThroughout(zh) && { runIn: true as const }),
			})),
		})),
	};
}

/** A node without a printed title has none in any language; one that is not translated yet has `null`. */
function toTitle({ title }: PlanNode) {
	const zh = plainText(title.zh);
	return { zh, en: zh === '' ? '' : maybeText(title.en) };
}

function maybeText(runs: readonly Run[] | null): string | null {
	return runs === null ? null : plainText(runs);
}
