import { pagePath } from '../../model/places/address.ts';
import { boxOf, nodeOf, parsePlaceId } from '../../model/places/place-id.ts';
import { parseCitation } from '../../search/engine/citation.ts';

/**
 * Matches the links to a place that is cited as one may write it: those to `/plan/2/1/3/` for `二（一）3`; and what belongs
 * to a section that is cited, by its `data-section`.
 *
 * @returns A selector; `null` where nothing is cited that has a page.
 */
export function selectCited(typed: string): string | null {
	const node = nodeOf(parseCitation(typed) ?? '');
	const kind = parsePlaceId(node)?.kind;
	if (kind === undefined || kind === 'table' || kind === 'row') return null;
	const address = `/plan/${pagePath(boxOf(node) ?? node)}/`;
	return `a[href$="${address}"], a[href*="${address}#"], [data-section="${node}"]`;
}
