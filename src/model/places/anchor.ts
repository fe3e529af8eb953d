/** A sentence on a page: `s7`, `item-3-s3`, `2-1-3-s7`; what is before it and its number. */
const sentence = /^((?:[a-z\d]+-)*)s(\d+[a-z]?)(?!-?[a-z\d])/u;

/** What stands before the number of a sentence in its identifier, `2.1.3/s7`, and in its anchor. */
const node = /^(?:[a-z]+(?:-\d+)?|\d+)(?:[-.]\d+)*[-/](?=s\d)/u;

/** Any other place that the site gives anchors: a part of a page, a row of a table, a target, a note. */
const other = /^[a-z\d]+(?:[-.][a-z\d]+)*/u;

/**
 * What people paste at the end of an address, read back to the anchor that was meant: without the full stop, bracket,
 * query or text fragment that came to stand behind it, whatever its case and width.
 *
 * @param hash What stands after `#`, with it or without, encoded or not.
 * @returns `s7` for `#s7。`, `#S7`, `#s7?from=…`, `#s7:~:text=…`; `2-1-3-s7` for the identifier `2.1.3/s7`, too; `''`
 * where there is no anchor to be seen.
 */
export function readAnchor(hash: string): string {
	const text = decode(hash)
		.normalize('NFKC')
		.replaceAll(/\p{Cf}/gu, '')
		.trim();
	const bare = text
		.replace(/^[#\s]+/u, '')
		.toLowerCase()
		.replace(node, (before) => before.replaceAll(/[./]/gu, '-'));
	return (sentence.exec(bare) ?? other.exec(bare))?.[0] ?? '';
}

/** What an address encodes; one that is encoded wrongly stays as it is. */
export function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Whether an anchor names a place of the plan; others are of the page itself, or were added by a web view. */
export function isPlaceAnchor(anchor: string): boolean {
	return /^(?:[a-z\d]+-)*s\d|^(?:item|box|table)-\d|^\d+(?:-\d+)*$/u.test(anchor);
}

/** The sentences of a page that an address names together, `?to=s9#s7`. */
export interface AnchorRange {
	/** The first and the last of them in reading order; the same for one; none where the page lacks the first. */
	ends: readonly [first: number, last: number] | null;
	/** The end that was asked for and that the page does not have, as it was written; else `null`. */
	missing: string | null;
}

/**
 * Reads a range of sentences, whichever way round it is written. Where its end cannot be found its beginning alone is
 * meant, and the end is told.
 *
 * @param anchors Of the sentences of the page, in reading order.
 * @param start Anchor of the sentence that the address names.
 * @param to What the address has as the end; `null` where it has none. It may lack what stands before `s`: `9`, `s9`.
 */
export function readRange(
	anchors: readonly string[],
	start: string,
	to: string | null,
): AnchorRange {
	const first = anchors.indexOf(start);
	const asked = readAnchor(to ?? '');
	const before = sentence.exec(start)?.[1] ?? '';
	const names = [asked, before + asked, `${before}s${asked}`];
	const last = to === null ? first : anchors.findIndex((anchor) => names.includes(anchor));
	return {
		ends: first === -1 ? null : last === -1 ? [first, first] : order(first, last),
		missing: to === null || last !== -1 ? null : to,
	};
}

function order(a: number, b: number): readonly [number, number] {
	return a <= b ? [a, b] : [b, a];
}

/**
 * An address whose `#` was encoded on the way, `…/?to=s9%23s7`, as it was meant.
 *
 * @param search The query, encoded.
 * @returns The query without what was the anchor, and the anchor; `null` where there was none.
 */
export function splitAnchor(search: string): { search: string; anchor: string } | null {
	const at = search.search(/%23/u);
	const anchor = at === -1 ? '' : readAnchor(search.slice(at + '%23'.length));
	return isPlaceAnchor(anchor) ? { search: search.slice(0, at), anchor } : null;
}
