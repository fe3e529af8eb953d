/**
 * Advance widths of the characters from space to `~`, in hundredths of an em: Noto Sans SC Regular, as its
 * `hmtx` table has them. Other sans fonts of readers differ by a few percent, for which callers leave room.
 */
const ascii = [
	22, 32, 47, 56, 56, 92, 68, 28, 34, 34, 47, 56, 28, 35, 28, 39, 56, 56, 56, 56, 56, 56, 56, 56,
	56, 56, 28, 28, 56, 56, 56, 47, 95, 61, 66, 64, 69, 59, 55, 69, 73, 29, 54, 65, 54, 81, 72, 74,
	63, 74, 64, 60, 60, 72, 57, 88, 57, 53, 60, 34, 39, 34, 56, 56, 61, 56, 62, 51, 62, 55, 33, 56,
	61, 28, 28, 55, 28, 93, 61, 61, 62, 62, 39, 47, 38, 61, 52, 80, 50, 52, 48, 34, 27, 34, 56,
];

/** Width of a text in the units of its font size; Chinese characters and signs are one em wide. */
export function textWidth(text: string, size: number): number {
	let hundredths = 0;
	for (const char of text) hundredths += ascii[(char.codePointAt(0) ?? 0) - 32] ?? 100;
	return (hundredths / 100) * size;
}
