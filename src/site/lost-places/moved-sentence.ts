import { placeAddress, sentenceAnchor } from '../../model/places/address.ts';
import { nodeOf, sentenceNumber } from '../../model/places/place-id.ts';
import type { ReadingMode } from '../../model/locale.ts';

/** Identifiers that have gone, each with the one that it leads to; see content/redirects.yaml. */
type Moved = readonly (readonly [from: string, to: string])[];

/**
 * Where a sentence that has gone leads to.
 *
 * @param path Of the page, from the site's root: `/zh/plan/2/1/3/`.
 * @param anchor What the address names: `s9`; on pages of several places `2-1-3-s9`.
 * @returns The identifier of the sentence, and its address in the same mode; none where nothing has gone.
 */
export function findMoved(
	moved: Moved,
	path: string,
	anchor: string,
): { id: string; address: string } | undefined {
	const mode = (/^\/(zh|en|bi)\//u.exec(path)?.[1] ?? 'zh') as ReadingMode;
	const named = moved.find(([from]) => {
		const number = sentenceNumber(from);
		if (number === undefined) return false;
		const isOwn = placeAddress(mode, from) === `${path}#${anchor}`;
		return isOwn || sentenceAnchor(nodeOf(from), number, null) === anchor;
	});
	return named && { id: named[1], address: placeAddress(mode, named[1]) };
}
