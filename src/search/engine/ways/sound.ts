import { cutWhole } from './cut-words.ts';
import { readingsOf } from './sounds.ts';
import { type Context, plain, type TermWay } from './way.ts';

/** Characters of the longest word that is looked for. */
const longest = 6;

/** Corrections that are told at most. */
const most = 3;

/**
 * A Chinese term with one character that sounds the same put right, 噪声 for 躁声: a stretch of it becomes a word of the text.
 * A character of another sound makes another word, 核电站 is no misspelt 充电站.
 */
export const findBySound: TermWay = ({ text, quoted }, context) => {
	if (quoted || context.text.finder.locale !== 'zh' || !/\p{sc=Han}{2}/u.test(text)) return [];
	const chars = Array.from(text);
	const found = new Set<string>();
	for (let length = Math.min(longest, chars.length); length >= 2; length -= 1)
		for (let start = 0; start + length <= chars.length; start += 1)
			for (const word of correctWord(chars.slice(start, start + length), context)) {
				const whole = [...chars.slice(0, start), word, ...chars.slice(start + length)].join('');
				if (isRight(whole, context)) found.add(whole);
			}
	return [...found].slice(0, most).map((whole) => ({ reason: 'sound', term: plain(whole) }));
};

/** The words of the text that sound like a stretch and differ from it in one character. */
function correctWord(chars: readonly string[], { words }: Context): string[] {
	const { of, bySyllables } = words.sounds;
	return readingsOf(chars.join(''), of)
		.flatMap((syllables) => bySyllables().get(syllables.join(' ')) ?? [])
		.filter((word) => Array.from(word).filter((char, at) => char !== chars[at]).length === 1);
}

/** Whether a text stands in the plan, or is made of its words. */
function isRight(text: string, { has, words }: Context): boolean {
	return has(plain(text)) || words.isWord(text) || cutWhole(text, words.isWord) !== undefined;
}
