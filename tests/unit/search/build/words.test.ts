import { expect, test } from 'vitest';
import { findLexicon } from '../../../../src/search/build/lexicon.ts';
import { findPlaceNames } from '../../../../src/search/build/place-names.ts';
import { findRealWords } from '../../../../src/search/build/real-words.ts';
import { findSounds } from '../../../../src/search/build/sounds.ts';
import { toSounds } from '../../../../src/search/engine/ways/sounds.ts';

test('the lexicon has the words of the text and the terms, and no single characters', () => {
	const words = findLexicon(['治理噪声，共 3 处。'], ['零直排区', 'PM2.5']);
	expect(words).toEqual(expect.arrayContaining(['治理', '噪声', '零直排区']));
	expect(words.filter((word) => !/^\p{sc=Han}{2,6}$/u.test(word))).toEqual([]);
});

test('characters stand under each sound that words give them, and common ones under their own', () => {
	const { of } = toSounds(findSounds(['重点', '重庆', '绿色', '衢州']), []);
	const soundsOf = (char: string) => [...of(char)].sort();
	expect(soundsOf('重')).toEqual(['chong', 'zhong']);
	// ü is looked up as u.
	expect(soundsOf('绿')).toContain('lu');
	expect(soundsOf('衢')).toEqual(['qu']);
	// Wrong characters that people type for 噪, 峰 and 化 are in no word.
	expect(soundsOf('躁')).toEqual(['zao']);
	expect(soundsOf('锋')).toEqual(['feng']);
	expect(soundsOf('花')).toEqual(['hua']);
});

test('a name of a place is a term that is one, or a word that the English writes by its sound', () => {
	const names = findPlaceNames(
		['开化', '保护', '江山市', '规划'],
		['石梁溪', '柯城区'],
		['Kaihua and Jiangshan City protect baohu.'],
	);
	expect(names).toEqual(['开化', '柯城', '江山', '石梁溪'].sort());
});

test('real words near those of a text are no misspellings, all others may be', () => {
	const real = findRealWords(['Construction of stations, noise, environment.']);
	expect(real).toContain('constructor');
	expect(real).toContain('pois');
	expect(real).not.toContain('enviro');
	// Forms of words of the text need no entry, nor do words that are far from all of them.
	for (const word of ['station', 'environ', 'whale']) expect(real).not.toContain(word);
});
