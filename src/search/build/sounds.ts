import { pinyin } from 'pinyin-pro';
import { commonCharacters } from '../engine/ways/common-characters.ts';

const read = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true });

/** How often each sound stands in a row, ü as v: `zao3ze4`. */
function packRuns(sounds: readonly string[]): string {
	const runs: [string, number][] = [];
	for (const sound of sounds) {
		const last = runs[runs.length - 1];
		if (last?.[0] === sound) last[1] += 1;
		else runs.push([sound, 1]);
	}
	return runs.flat().join('');
}

/**
 * How Chinese characters sound, without tones: the common ones by the sounds of their row, and those of words that are read
 * otherwise or are not common.
 *
 * @param words Words whose characters have to be there.
 * @returns `common`, see {@link packRuns}, and lines `chong重`.
 */
export function findSounds(words: readonly string[]): { common: string; others: string[] } {
	const common = commonCharacters();
	const own = new Map(common.map((char) => [char, read(char)[0] ?? '']));
	const others = new Map<string, Set<string>>();
	for (const word of words) {
		const sounds = read(word);
		for (const [index, char] of Array.from(word).entries()) {
			const sound = sounds[index] ?? '';
			if (!/^[a-z]+$/u.test(sound) || own.get(char) === sound) continue;
			others.set(sound, (others.get(sound) ?? new Set()).add(char));
		}
	}
	return {
		common: packRuns([...own.values()]),
		others: [...others]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([sound, chars]) => sound + [...chars].sort().join('')),
	};
}
