import { type Face, textWidth } from './text-width.ts';

/** What may not be parted: a word with the punctuation at its ends, or one Chinese character with its own. */
const piece =
	/[（“‘《(]*(?:[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF—]|[^\s\p{Script=Han}（“‘《]+)[，。、；：）”’》！？)]*\s*/gu;

/**
 * Breaks a text into lines: English between words, Chinese after any character, but never before a closing
 * sign or after an opening one. A word longer than the line stands alone.
 *
 * @param width Of a line, in the units of `size`.
 */
export function wrapText(text: string, width: number, size: number, face?: Face): string[] {
	return fillLines(text.match(piece) ?? [], width, size, face);
}

/** Puts pieces into lines, as many into each as there is room for; the space at a line's end is left out. */
export function fillLines(
	pieces: readonly string[],
	width: number,
	size: number,
	face?: Face,
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const part of pieces) {
		if (line !== '' && textWidth((line + part).trimEnd(), size, face) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += part;
	}
	return line === '' ? lines : [...lines, line.trimEnd()];
}
