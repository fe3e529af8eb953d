import levenshtein from 'damerau-levenshtein';

/** Letters that a word has at least of which a misspelling can be told: of shorter ones, too many others are near. */
const leastLength = 5;

/** Letters from which on a word may differ in two places. */
const twoEditsLength = 8;

/**
 * The number of letters that were left out, put in, changed or swapped between a word and what may be a misspelling of it: one,
 * or two in a long word that begins with the same letter.
 *
 * @returns `undefined` where the two are no such pair.
 */
export function editsBetween(typed: string, word: string): 1 | 2 | undefined {
	const most = typed.length >= twoEditsLength && typed.startsWith(word.charAt(0)) ? 2 : 1;
	if (typed === word || typed.length < leastLength) return undefined;
	if (Math.abs(typed.length - word.length) > most) return undefined;
	const { steps } = levenshtein(typed, word);
	return steps <= most ? (steps as 1 | 2) : undefined;
}
