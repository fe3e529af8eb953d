import { pinyin } from 'pinyin-pro';

/** Bytes of level 1 of GB 2312. */
const rows = { from: 0xb0, to: 0xd7 };
const columns = { from: 0xa1, to: 0xfe };

/** The 3,755 common characters of GB 2312. */
function commonCharacters(): string[] {
	const decoder = new TextDecoder('gbk');
	const chars: string[] = [];
	for (let row = rows.from; row <= rows.to; row += 1)
		for (let column = columns.from; column <= columns.to; column += 1) {
			const char = decoder.decode(Uint8Array.of(row, column));
			if (/^\p{sc=Han}$/u.test(char)) chars.push(char);
		}
	return chars;
}

const read = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true });

/**
 * Characters by their sound: `zao噪躁造…`, the syllable without its tone, ü as v. A character that words read otherwise than
 * it is read alone stands under each of its sounds.
 *
 * @param words Words whose characters have to be there.
 */
export function findSounds(words: readonly string[]): string[] {
	const sounds = new Map<string, Set<string>>();
	const add = (char: string, sound: string) => {
		if (!/^[a-z]+$/u.test(sound)) return;
		const chars = sounds.get(sound) ?? new Set();
		sounds.set(sound, chars.add(char));
	};
	for (const word of words) {
		const own = read(word);
		for (const [index, char] of Array.from(word).entries()) add(char, own[index] ?? '');
	}
	for (const char of commonCharacters()) add(char, read(char)[0] ?? '');
	return [...sounds]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([sound, chars]) => sound + [...chars].sort().join(''));
}
