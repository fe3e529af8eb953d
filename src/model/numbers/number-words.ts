const ones =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small = [...ones].reverse().join('|');
const upToNinetyNine = `(?:(?:${tens.slice(1).join('|')})(?:[ -](?:${ones.slice(1, 10).join('|')}))?|${small})`;

/** Matches English number words from zero to nine hundred and ninety-nine, in small letters; to be put into a pattern. */
export const numberWordsPattern = `(?:(?:an?|${small}) hundred(?:(?: and)? ${upToNinetyNine})?|${upToNinetyNine})`;

/**
 * Reads English number words as {@link numberWordsPattern} matches them.
 *
 * @returns The number, or `undefined` if a word of the text is no such word.
 * @example
 * readNumberWords('twenty-four'); // => 24
 * readNumberWords('a hundred and six'); // => 106
 */
export function readNumberWords(text: string): number | undefined {
	const words = text.split(/[ -]/u).filter((word) => word !== 'and');
	let sum = 0;
	for (const word of words) {
		if (word === 'hundred') sum *= 100;
		else if (/^an?$/u.test(word)) sum += 1;
		else if (ones.includes(word)) sum += ones.indexOf(word);
		else if (tens.includes(word)) sum += (tens.indexOf(word) + 1) * 10;
		else return undefined;
	}
	return sum;
}
