import { cutText } from './cut-words.ts';
import { longWord } from './known-words.ts';
import { findBySound } from './sound.ts';
import { type Context, plain, type TermWay } from './way.ts';

/** Corrections that are told at most. */
const most = 2;

/** A Chinese term with one wrong character put right: of the same sound, or else any in a long word. */
export const findMistyped: TermWay = (term, context) => {
	const sameSound = findBySound(term, context);
	return sameSound.length > 0 ? sameSound : findByCharacter(term, context);
};

/**
 * A term with a word of four or more characters in it that one wrong character hides, 可再生能原 for 可再生能源. A character that
 * belongs to another word is not wrong: 农业用水 is no misspelt 工业用水.
 */
const findByCharacter: TermWay = ({ text, quoted }, context) => {
	const chars = Array.from(text);
	if (quoted || context.text.finder.locale !== 'zh' || chars.length < longWord) return [];
	const odd = oddPlaces(text, context);
	if (odd.size === 0) return [];
	const found = new Set<string>();
	for (const word of context.words.long) {
		const right = Array.from(word);
		for (let start = 0; start + right.length <= chars.length; start += 1) {
			const wrong = wrongPlace(chars, right, start);
			if (wrong === undefined || !odd.has(wrong)) continue;
			found.add([...chars.slice(0, start), word, ...chars.slice(start + right.length)].join(''));
		}
	}
	return [...found].slice(0, most).map((whole) => ({ reason: 'spelling', term: plain(whole) }));
};

/** The places of a text whose Chinese characters belong to no word. */
function oddPlaces(text: string, { words }: Context): Set<number> {
	const odd = new Set<number>();
	let at = 0;
	for (const { kind, text: piece } of cutText(text, { isWord: words.isWord })) {
		const end = at + Array.from(piece).length;
		for (; at < end; at += 1) if (kind === 'rest') odd.add(at);
	}
	return odd;
}

/** The only place at which a word differs from what stands from `start` on; `undefined` where it is none or several. */
function wrongPlace(
	chars: readonly string[],
	word: readonly string[],
	start: number,
): number | undefined {
	let wrong: number | undefined;
	for (const [index, char] of word.entries()) {
		if (chars[start + index] === char) continue;
		if (wrong !== undefined) return undefined;
		wrong = start + index;
	}
	return wrong;
}
