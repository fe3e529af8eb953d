import { stemmer } from 'stemmer';
import type { Span } from '../text/span.ts';

/** A word of an English text, as it is compared. */
export interface Word extends Span {
	/** Lower case, without its ending: `advanc` for advance, advanced and advancing. */
	stem: string;
}

/**
 * Cuts a text into words. A hyphen, a slash or an apostrophe parts words, and quotation marks mean nothing, so
 * that `Five-Year` and `five year` are the same.
 */
export function findWords(text: string): Word[] {
	return Array.from(
		text.matchAll(/\d+(?:[.,]\d+)*%?|[\p{L}³²₂₃]+|[+/≥≤<]/gu),
		({ index, 0: word }) => ({
			// The shortest words have no ending to lose; `one` must not become `on`.
			stem: word.length <= 3 ? word.toLowerCase() : stemmer(word.toLowerCase()),
			start: index,
			end: index + word.length,
		}),
	);
}

/** Stands in a rendering for words that differ from sentence to sentence, and how many they may be. */
const gap = '…';
const longestGap = 25;

/** A rendering as it is looked for: the stems of its words, in parts between gaps. */
export type Rendering = readonly (readonly string[])[];

/** Prepares a rendering of the term base, such as `with … as the core`. An article at its start is dropped. */
export function parseRendering(source: string): Rendering {
	return source
		.replace(/^(?:the|an?) /iu, '')
		.split(gap)
		.map((part) => findWords(part).map(({ stem }) => stem));
}

/** Every place of a rendering in a text, without overlaps. */
export function findRendering(words: readonly Word[], rendering: Rendering): Span[] {
	const found: Span[] = [];
	for (let index = 0; index < words.length; index += 1) {
		const last = matchParts(words, rendering, index);
		if (last === undefined) continue;
		found.push({ start: words[index]?.start ?? 0, end: words[last]?.end ?? 0 });
		index = last;
	}
	return found;
}

/** Index of the last word of a rendering that begins at `from`; `undefined` where it does not. */
function matchParts(
	words: readonly Word[],
	[part, ...rest]: Rendering,
	from: number,
): number | undefined {
	if (!part?.every((stem, offset) => words[from + offset]?.stem === stem)) return undefined;
	const last = from + part.length - 1;
	if (rest.length === 0) return last;
	for (let next = last + 1; next <= last + 1 + longestGap; next += 1) {
		const end = matchParts(words, rest, next);
		if (end !== undefined) return end;
	}
	return undefined;
}
