/**
 * Characters (UTF-16) that a search box takes. Each becomes at most nine bytes of an address, which stays below the
 * 8 kB that servers commonly accept (nginx, Apache), with the rest of its line.
 */
export const longestTyped = 800;

/** Characters of a query that are read: more than any sentence needs to be found, which its beginning finds as well. */
export const longestRead = 400;

/** Words of a query that are looked for, for the same reason. */
export const mostTerms = 40;

/** Characters that are looked at before what nobody sees is taken out. */
const longestSeen = 20 * longestRead;

/** A word of letters or digits, or the beginning of one, at an end. A stretch of Chinese may end anywhere. */
const lastWord = /(?:(?!\p{sc=Han})[\p{L}\p{N}\p{M}'’.-])+$/u;

/** An operator at an end. */
const lastOperator = /(?:^| )(?:and|or|not|[|｜&＆]+)$/iu;

/** The part of a query that is read, and whether that is not all of it. */
export interface CutQuery {
	/** Without spaces at its ends, with single ones in it, and without marks that nobody sees. */
	text: string;
	isCut: boolean;
}

/** Cuts a query that is too long, not in the middle of a word or number. */
export function cutQuery(source: string): CutQuery {
	const seen = source.slice(0, longestSeen);
	const whole = seen
		.replaceAll(/\p{Cf}/gu, '')
		.replaceAll(/\s+/gu, ' ')
		.trim();
	if (whole.length <= longestRead) return { text: whole, isCut: seen.length < source.length };
	const beginning = cutBetweenCharacters(whole, longestRead);
	const isInWord = lastWord.test(beginning) && !/^[\s"]/u.test(whole.slice(beginning.length));
	const words = isInWord ? beginning.replace(lastWord, '') : beginning;
	const text = (words.trim() === '' ? beginning : words).trim().replace(lastOperator, '').trim();
	return { text, isCut: true };
}

/** The beginning of a text, without half a character at its end. */
export function cutBetweenCharacters(text: string, length: number): string {
	return text.slice(0, length).replace(/[\ud800-\udbff]$/u, '');
}
