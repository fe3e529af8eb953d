import { type Face, textWidth } from '../charts/text-width.ts';
import { wrapText } from '../charts/wrap-text.ts';
import { wrapTitle } from './wrap-title.ts';

/** Lines of one size. */
export interface Lines {
	lines: string[];
	size: number;
	leading: number;
}

/** Sizes of titles, the largest first, and in how many lines each may stand; the last is for what is left. */
const titleSizes = [
	[72, 1],
	[62, 2],
	[54, 2],
	[48, 3],
	[42, 3],
	[37, 4],
	[32, 4],
	[28, Infinity],
] as const;

const wordSizes = [34, 31, 28, 26, 24];

/** Sets a title as large as it may be, whole, in a space of a width and a height. */
export function fitTitle(
	title: string,
	{ width, height, face }: { width: number; height: number; face: Face },
): Lines {
	const leading = (size: number) => Math.round(size * 1.3);
	// A line a clause, where the clauses are short enough for large type.
	const clauses = title.split(/(?<=，)/u);
	const large = fitSize(clauses, width, 62, face);
	if (clauses.length === 2 && large >= 46)
		return { lines: clauses, size: large, leading: leading(large) };
	const fitted = titleSizes
		.map(([size, most]) => ({ size, most, lines: wrapTitle(title, width, size, face) }))
		.find(
			({ lines, most, size }) =>
				lines.length <= most &&
				lines.length * leading(size) <= height &&
				lines.every((line) => textWidth(line, size, face) <= width),
		);
	if (!fitted) throw new Error(`this title is too long for an image: ${title}`);
	return { lines: fitted.lines, size: fitted.size, leading: leading(fitted.size) };
}

/** Sets the line of the place in quiet type: in one line, if need be a little smaller, or in lines of one length. */
export function fitPlace(place: string, width: number, face: Face): Lines {
	if (place === '') return { lines: [], size: 0, leading: 0 };
	const size = Math.max(20, fitSize([place], width, 22, face));
	return { lines: wrapTitle(place, width, size, face), size, leading: Math.round(size * 1.36) };
}

/**
 * Sets paragraphs as large as they may be; where they do not fit in the smallest size, as one paragraph, and its end
 * is left out where that does not fit either.
 */
export function fitWords(
	words: readonly string[],
	{ width, height, face }: { width: number; height: number; face: Face },
): Lines {
	let fitted: Lines = { lines: [], size: 0, leading: 0 };
	for (const size of wordSizes) {
		const lines = words.flatMap((paragraph) => wrapParagraph(paragraph, width, size, face));
		fitted = { lines, size, leading: Math.round(size * (face === 'roman' ? 1.42 : 1.6)) };
		if (lines.length * fitted.leading <= height) return fitted;
	}
	if (words.length > 1)
		return fitWords([words.join(face === 'song' ? '；' : '; ')], { width, height, face });
	const { lines, size, leading } = fitted;
	const shown = lines.slice(0, Math.floor(height / leading));
	shown.push(shorten(shown.pop() ?? '', width, size, face));
	return { lines: shown, size, leading };
}

/** Breaks a paragraph into lines, a little shorter ones where the last would have a character or two. */
function wrapParagraph(paragraph: string, width: number, size: number, face: Face): string[] {
	const lines = wrapText(paragraph, width, size, face);
	const others = [1, 2].map((less) => wrapText(paragraph, width - less * size, size, face));
	const isGood = (tried: string[]) =>
		tried.length === lines.length && (tried.at(-1)?.length ?? 0) > 3;
	return [lines, ...others].find(isGood) ?? lines;
}

/** The largest size, not above `most`, at which every line is no wider than `width`. */
export function fitSize(lines: readonly string[], width: number, most: number, face: Face): number {
	const widest = Math.max(...lines.map((line) => textWidth(line, 1, face)));
	return Math.min(most, Math.floor(width / widest));
}

/** Puts dots at the end of a line that goes on, in place of words that leave no room for them. */
function shorten(line: string, width: number, size: number, face: Face): string {
	const dots = face === 'song' ? '……' : '…';
	const pieces = line.match(face === 'song' ? /./gu : /\S+\s*/gu) ?? [];
	const shown = () => pieces.join('').replace(/[\s，、；：。,;:.]+$/u, '') + dots;
	while (pieces.length > 1 && textWidth(shown(), size, face) > width) pieces.pop();
	return shown();
}
