import type { Place } from '../model/place.ts';

/**
 * A stretch of text that knows where in the seed each of its characters comes from, so that a problem
 * found after repairs and joined page breaks still points at the line and column of the file.
 */
export interface SourceText {
	text: string;
	/** For each UTF-16 unit of `text`, its offset in the seed. Same length as `text`. */
	at: readonly number[];
}

/** The whole seed, each character from its own offset. */
export function wholeText(text: string): SourceText {
	return { text, at: Array.from({ length: text.length }, (_, index) => index) };
}

export function sliceText(source: SourceText, start: number, end?: number): SourceText {
	return { text: source.text.slice(start, end), at: source.at.slice(start, end) };
}

export function joinTexts(sources: readonly SourceText[]): SourceText {
	return {
		text: sources.map(({ text }) => text).join(''),
		at: sources.flatMap(({ at }) => at),
	};
}

/** Any space but a tab, which divides the cells of tables. */
const space = /[^\S\t]/u;

/** Without the spaces at both ends; tabs stay. */
export function trimText(source: SourceText): SourceText {
	let start = 0;
	let end = source.text.length;
	while (start < end && space.test(source.text.charAt(start))) start += 1;
	while (end > start && space.test(source.text.charAt(end - 1))) end -= 1;
	return sliceText(source, start, end);
}

/** Cuts at every character that `separator` matches, which is left out. */
export function splitText(source: SourceText, separator: RegExp): SourceText[] {
	const parts: SourceText[] = [];
	let start = 0;
	for (const part of source.text.split(separator)) {
		parts.push(sliceText(source, start, start + part.length));
		start += part.length + 1;
	}
	return parts;
}

/** Finds the line and column of an offset in the seed. */
export function placeFinder(file: string, seed: string): (offset: number) => Place {
	const starts = [0];
	for (const { index } of seed.matchAll(/\n/gu)) starts.push(index + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}
