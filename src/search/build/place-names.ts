import { pinyin } from 'pinyin-pro';
import { withoutDivision } from '../engine/ways/division.ts';

/**
 * Which words of a text name places: those of the glossary, and those that the English writes by their sound, with a capital,
 * as it does names alone. A name is given without the 县, 市 or 区 at its end.
 *
 * @param words The words of the Chinese text.
 * @param places Terms of the glossary that are places.
 * @param english The English passages.
 */
export function findPlaceNames(
	words: readonly string[],
	places: readonly string[],
	english: readonly string[],
): string[] {
	const capitals = new Set(english.flatMap((text) => text.match(/\b[A-Z][a-z]+/gu) ?? []));
	const isSounded = (word: string) => {
		const sound = pinyin(word, { toneType: 'none', type: 'array', v: true }).join('');
		return capitals.has(sound.charAt(0).toUpperCase() + sound.slice(1));
	};
	const bare = [...words, ...places]
		.filter((word) => /^\p{sc=Han}{2,6}$/u.test(word))
		.map((word) => withoutDivision(word) ?? word);
	const ofGlossary = new Set(places.map((word) => withoutDivision(word) ?? word));
	return [...new Set(bare)].filter((word) => ofGlossary.has(word) || isSounded(word)).sort();
}
