import { ownValue } from '../../model/own-value.ts';

/**
 * Typefaces that texts are measured in. `sans` has our words, `song` and `roman` the plan's, in Chinese and in
 * English: Noto Sans SC, Noto Serif SC, Source Serif 4.
 */
export type Face = 'sans' | 'song' | 'roman';

/**
 * Advance widths of the characters from space to `~`, in hundredths of an em, as the `hmtx` tables of the fonts
 * have them: of `sans` the regular weight, of the others the wider of regular and semi-bold. Other fonts of
 * readers differ by a few percent, for which callers leave room.
 */
const ascii: Record<Face, readonly number[]> = {
	sans: [
		22, 32, 47, 56, 56, 92, 68, 28, 34, 34, 47, 56, 28, 35, 28, 39, 56, 56, 56, 56, 56, 56, 56, 56,
		56, 56, 28, 28, 56, 56, 56, 47, 95, 61, 66, 64, 69, 59, 55, 69, 73, 29, 54, 65, 54, 81, 72, 74,
		63, 74, 64, 60, 60, 72, 57, 88, 57, 53, 60, 34, 39, 34, 56, 56, 61, 56, 62, 51, 62, 55, 33, 56,
		61, 28, 28, 55, 28, 93, 61, 61, 62, 62, 39, 47, 38, 61, 52, 80, 50, 52, 48, 34, 27, 34, 56,
	],
	song: [
		26, 34, 42, 60, 57, 95, 79, 22, 39, 39, 48, 59, 33, 36, 33, 38, 58, 47, 58, 58, 58, 58, 58, 57,
		58, 58, 33, 33, 59, 59, 59, 46, 95, 74, 69, 70, 78, 66, 64, 75, 86, 42, 42, 75, 64, 99, 81, 78,
		66, 78, 74, 59, 68, 81, 73, 108, 72, 70, 62, 36, 38, 36, 59, 58, 44, 57, 66, 56, 65, 56, 40, 59,
		68, 34, 33, 63, 35, 100, 68, 61, 66, 63, 49, 49, 38, 67, 57, 86, 59, 57, 51, 38, 33, 38, 59,
	],
	roman: [
		24, 32, 42, 55, 54, 95, 74, 21, 39, 39, 46, 55, 31, 34, 31, 37, 55, 55, 55, 55, 55, 55, 55, 55,
		55, 55, 31, 31, 55, 55, 55, 43, 87, 71, 67, 66, 75, 64, 61, 73, 82, 39, 40, 73, 62, 94, 77, 74,
		64, 74, 71, 56, 65, 76, 71, 102, 68, 67, 59, 36, 37, 36, 55, 53, 40, 56, 63, 53, 62, 54, 38, 57,
		65, 34, 31, 62, 34, 96, 65, 59, 63, 61, 48, 48, 37, 64, 58, 85, 59, 59, 50, 37, 30, 37, 55,
	],
};

/** The same of other signs that are not an em wide. */
const others: Partial<Record<Face, Readonly<Record<string, number>>>> = {
	roman: {
		'≤': 55,
		'≥': 55,
		'—': 83,
		'…': 85,
		'“': 46,
		'”': 46,
		'‘': 24,
		'’': 24,
		'·': 31,
		'³': 39,
	},
};

/** Width of a text in the units of its font size; Chinese characters and signs are one em wide. */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
	let hundredths = 0;
	for (const char of text)
		hundredths +=
			ascii[face][(char.codePointAt(0) ?? 0) - 32] ?? ownValue(others[face] ?? {}, char) ?? 100;
	return (hundredths / 100) * size;
}
