import type { OtherWords } from '../entry.ts';
import { commonCharacters } from './common-characters.ts';

/** How words sound, without tones. */
export interface Sounds {
	/** The syllables that a character may be read as; none of one that is not known. */
	of: (char: string) => readonly string[];
	/** Words of the text by their syllables joined: `zaosheng`. */
	byPinyin: () => ReadonlyMap<string, readonly string[]>;
	/** Words by their syllables with spaces between: `zao sheng`. */
	bySyllables: () => ReadonlyMap<string, readonly string[]>;
}

/** Ways in which a word may be read at most: of words with several characters of several sounds. */
const mostReadings = 8;

/** ü is typed as it is, as v and as u: all are one. */
export const oneU = (pinyin: string) => pinyin.replaceAll(/[üv]/gu, 'u');

/**
 * @param packed How characters sound.
 * @param words The words of the text.
 */
export function toSounds(
	{ common, others }: OtherWords['sounds'],
	words: readonly string[],
): Sounds {
	const table = once(() => {
		const sounds = new Map<string, string[]>();
		const add = (char: string, sound: string) => {
			const own = sounds.get(char);
			if (own) own.push(oneU(sound));
			else sounds.set(char, [oneU(sound)]);
		};
		const row = unpackRuns(common);
		if (row.length > 0)
			for (const [index, char] of commonCharacters().entries()) add(char, row[index] ?? '');
		for (const line of others) {
			const sound = /^[a-z]+/u.exec(line)?.[0] ?? '';
			for (const char of line.slice(sound.length)) add(char, sound);
		}
		return sounds;
	});
	const of = (char: string) => table().get(char) ?? [];
	const readings = once(() => words.map((word) => ({ word, read: readingsOf(word, of) })));
	const group = (separator: string) =>
		once(() => {
			const groups = new Map<string, string[]>();
			for (const { word, read } of readings())
				for (const syllables of read) {
					const key = syllables.join(separator);
					const known = groups.get(key);
					if (known) known.push(word);
					else groups.set(key, [word]);
				}
			return groups;
		});
	return { of, byPinyin: group(''), bySyllables: group(' ') };
}

/** Sounds in a row: `zao2ze1` is zao, zao and ze. */
function unpackRuns(packed: string): string[] {
	return [...packed.matchAll(/([a-z]+)(\d+)/gu)].flatMap(([, sound = '', count]) =>
		Array<string>(Number(count)).fill(sound),
	);
}

/** All ways to read a word; none where a character of it is not known. */
export function readingsOf(word: string, of: Sounds['of']): string[][] {
	let readings: string[][] = [[]];
	for (const char of word)
		readings = readings
			.flatMap((before) => of(char).map((sound) => [...before, sound]))
			.slice(0, mostReadings);
	return readings;
}

/** Computes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
	let made: { value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}
