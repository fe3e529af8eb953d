import { type Face, textWidth } from '../charts/text-width.ts';
import { fillLines } from '../charts/wrap-text.ts';

/** Endings of words that the segmenter takes for words: 开发区, 增长率. */
const ending = /^[区化率性市县力量级制]$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Breaks a title into lines of about the same length, and Chinese between words only, which body text need not
 * mind: a title is read at a glance.
 */
export function wrapTitle(title: string, width: number, size: number, face: Face): string[] {
	const pieces = cutWords(title);
	const lines = fillLines(pieces, width, size, face);
	// A word that is wider than the line alone has no better place.
	const widest = Math.max(...pieces.map((part) => textWidth(part.trimEnd(), size, face)));
	let best = lines;
	for (let narrower = width - size / 2; narrower >= widest; narrower -= size / 2) {
		const tried = fillLines(pieces, narrower, size, face);
		if (tried.length > lines.length) break;
		best = tried;
	}
	return best;
}

/** The words of a title, each with the signs that stay with it and the space after it. */
function cutWords(title: string): string[] {
	const words: string[] = [];
	for (const { segment } of segmenter.segment(title)) {
		const last = words.at(-1);
		const glued =
			last !== undefined &&
			(ending.test(segment) ||
				/^[^\p{L}\p{N}（“‘《(]/u.test(segment) ||
				/[（“‘《(-]$/u.test(last) ||
				// A sum of money: the sign of its currency (ISO 4217), and figures.
				(/\b[A-Z]{3} $/u.test(last) && /^\d/u.test(segment)) ||
				(/[\p{Script=Latin}\p{N}]$/u.test(last) && /^[\p{Script=Latin}\p{N}]/u.test(segment)));
		if (glued) words[words.length - 1] = last + segment;
		else words.push(segment);
	}
	return words;
}
