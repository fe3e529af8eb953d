import { findBase } from '../browser/site-base.ts';
import type { Locale } from '../../model/locale.ts';
import type { SetPlan } from '../../model/places/node-set.ts';
import { sentenceId } from '../../model/places/place-id.ts';
import type { ListText } from '../../model/text/list-text.ts';

const texts = new Map<Locale, Promise<ListText>>();

/**
 * The text of the plan in a language, loaded once.
 *
 * @throws If it does not arrive; the next call tries again.
 */
export function loadListText(locale: Locale): Promise<ListText> {
	const known = texts.get(locale);
	if (known) return known;
	const text = fetchText(locale);
	texts.set(locale, text);
	text.catch(() => texts.delete(locale));
	return text;
}

async function fetchText(locale: Locale): Promise<ListText> {
	const address = `${findBase() ?? ''}/${locale}/list.json`;
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as ListText;
}

/** What lists of places are read against. */
export function toSetPlan({ nodes, tables, roles }: ListText): SetPlan {
	const idsOf = ({ id, blocks }: ListText['nodes'][number]) =>
		blocks.flatMap((block) =>
			typeof block === 'string' ? [] : block.map(([number]) => sentenceId(id, number)),
		);
	return {
		nodes,
		sentences: new Map(nodes.map((node) => [node.id, idsOf(node)])),
		rows: Object.values(tables).flatMap(({ ids }) => ids),
		tables: roles,
	};
}
