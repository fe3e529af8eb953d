import type { IngestProblem } from './ingest-code.ts';
import type { SourceText } from './source-text.ts';

/**
 * What no print has: controls (but tabs and the ends of lines and pages), invisible marks, halves of surrogate pairs,
 * and U+FFFD, which an earlier conversion has left in the place of a character.
 */
const unprinted =
	/(?![\t\n\f]|\r(?:\n|$))[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFFD]/gu;

/** Checks that a seed, after its repairs, holds only characters that can be printed. */
export function checkCharacters(
	{ text, at }: SourceText,
	place: (offset: number) => IngestProblem['place'],
): IngestProblem[] {
	return [...text.matchAll(unprinted)].map(({ 0: char, index }) => {
		const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		const message = `U+${code} is no printed character, expected none such`;
		return { code: 'seed-character', message, place: place(at[index] ?? 0) };
	});
}
