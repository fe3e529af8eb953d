import type { Draft } from './draft.ts';

/**
 * Finds the printed page on which each node begins, where it can be told.
 *
 * The table of contents gives the pages of chapters and sections. Between two of them a node begins no
 * earlier than the page breaks before it say, and no later than those after it say; where both agree, that
 * is its page. A break between two paragraphs leaves no trace, so they may not agree.
 *
 * @param pages Known pages by node identifier.
 * @param joined Offsets of the page breaks that emendations have taken out.
 * @returns Pages by node identifier; nodes whose page cannot be told are left out.
 */
export function findPages(
	drafts: readonly Draft[],
	pages: ReadonlyMap<string, number>,
	joined: readonly number[] = [],
): Map<string, number> {
	const found = new Map(pages);
	const cut = drafts.flatMap(({ blocks }) =>
		blocks.flatMap((block) =>
			block.kind === 'paragraph' ? block.pieces.slice(1).map(({ at }) => at[0] ?? 0) : [],
		),
	);
	const breaks = [...cut, ...joined];
	const known = drafts.flatMap(({ id, offset }) => {
		const page = pages.get(id);
		return page === undefined ? [] : [{ offset, page }];
	});
	for (const { id, offset } of drafts) {
		const before = known.findLast((anchor) => anchor.offset <= offset);
		const after = known.find((anchor) => anchor.offset > offset);
		if (found.has(id) || !before || !after) continue;
		const from = before.page + breaks.filter((at) => at > before.offset && at <= offset).length;
		const to = after.page - breaks.filter((at) => at > offset && at < after.offset).length;
		if (from === to) found.set(id, from);
	}
	return found;
}
