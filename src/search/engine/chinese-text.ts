import type { Span } from '../../model/text/span.ts';

/** A text as it is compared, and where each of its UTF-16 units stands in the text itself. */
export interface FoldedText {
	folded: string;
	/** One span for each unit of `folded`. */
	origin: readonly Span[];
}

/** Spaces; joiners, soft hyphens and marks of direction, which copied text brings along. A line break parts. */
const meaningless = /[^\S\n]|\p{Cf}/u;

/** Variants of a mark that people type for one another. */
const alike: ReadonlyMap<string, string> = new Map([
	['‐', '-'],
	['‑', '-'],
	['–', '-'],
	['—', '-'],
	['−', '-'],
	['〜', '~'],
	['•', '·'],
	['・', '·'],
	['‧', '·'],
]);

/**
 * Folds a text character by character: width, case and typographic variants are one (`ＰＭ２．５`, `O₃` and
 * `o3`, `Ⅲ` and `III`). Spaces count for nothing: a copy may have them beside digits or not.
 */
export function foldText(text: string): FoldedText {
	let folded = '';
	const origin: Span[] = [];
	let start = 0;
	for (const char of text) {
		const end = start + char.length;
		for (const part of char.normalize('NFKC').toLowerCase()) {
			if (meaningless.test(part)) continue;
			const unit = alike.get(part) ?? part;
			folded += unit;
			origin.push(...Array.from({ length: unit.length }, () => ({ start, end })));
		}
		start = end;
	}
	return { folded, origin };
}

/** Every place of some words in a folded text, without overlaps. */
export function findFolded({ folded, origin }: FoldedText, words: string): Span[] {
	const found: Span[] = [];
	if (words === '') return found;
	for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + words.length)) {
		const last = origin[at + words.length - 1];
		found.push({ start: origin[at]?.start ?? 0, end: last?.end ?? 0 });
	}
	return found;
}
