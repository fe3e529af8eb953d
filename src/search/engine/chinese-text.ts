import type { Span } from '../../model/text/span.ts';
import { radicals, readPairs } from './radicals.ts';

/** A text as it is compared, and where each of its UTF-16 units stands in the text itself. */
export interface FoldedText {
	folded: string;
	/** One span for each unit of `folded`. */
	origin: readonly Span[];
}

/** Simplified characters by traditional ones. */
export type Characters = ReadonlyMap<string, string>;

const none: Characters = new Map();

/**
 * Spaces; joiners, soft hyphens, marks of direction and of variants, which copied text brings along. A line break
 * parts.
 */
const meaningless = /[^\S\n]|\p{Cf}|\p{Default_Ignorable_Code_Point}/u;

/** Variants of a mark that people type for one another. */
const alike: Characters = readPairs('‐-‑-‒-–-—-―-−-⁃-─-〜~∼~•·・·‧·⋅·∙·');

/**
 * Folds a text character by character: width, case, typographic variants, compatibility forms and radicals in the place
 * of characters are one (`ＰＭ２．５`, `O₃` and `o3`, `Ⅲ` and `III`, `⽔` and `水`). Spaces count for nothing: a copy may
 * have them beside digits or not. The search and all filters of the site compare by it.
 *
 * @param simplified What traditional characters are read as: of what somebody typed, never of a text.
 */
export function foldText(text: string, simplified: Characters = none): FoldedText {
	let folded = '';
	const origin: Span[] = [];
	let start = 0;
	for (const char of text) {
		const end = start + char.length;
		const plain = radicals.get(char) ?? char.normalize('NFKC').toLowerCase();
		for (const part of plain) {
			if (meaningless.test(part)) continue;
			const unit = alike.get(part) ?? simplified.get(part) ?? part;
			folded += unit;
			origin.push(...Array.from({ length: unit.length }, () => ({ start, end })));
		}
		start = end;
	}
	return { folded, origin };
}

/** Every place of some words in a folded text, also those that overlap. */
export function findFolded({ folded, origin }: FoldedText, words: string): Span[] {
	const found: Span[] = [];
	if (words === '') return found;
	for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + 1)) {
		const last = origin[at + words.length - 1];
		found.push({ start: origin[at]?.start ?? 0, end: last?.end ?? 0 });
	}
	return found;
}
