import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { toPalettePng } from '../../../../src/drawings/pictures/palette-png.ts';

test('paper, inks and what is between them become entries of a palette', () => {
	// Two lines: paper and ink; half an ink, and a red that is near no ink but nearest to it.
	const pixels = Uint8Array.of(
		...[255, 255, 255, 255, 0, 0, 0, 255],
		...[128, 127, 127, 255, 30, 10, 0, 255],
	);
	const file = Buffer.from(toPalettePng(pixels, 2, ['#ffffff', '#000000']));
	expect(file.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
	expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2, 2]);
	// 8 bits, by palette.
	expect([...file.subarray(24, 26)]).toEqual([8, 3]);
	const palette = file.indexOf('PLTE');
	expect(file.readUInt32BE(palette - 4)).toBe(16 * 3);
	const data = file.indexOf('IDAT');
	const lines = inflateSync(file.subarray(data + 4, data + 4 + file.readUInt32BE(data - 4)));
	const [none, paper, ink, alsoNone, half, red] = lines;
	expect([none, paper, ink, alsoNone]).toEqual([0, 0, 15, 0]);
	// Grey 127 lies between 7/15 (136) and 8/15 (119).
	expect(half).toBe(8);
	expect(red).toBeGreaterThanOrEqual(14);
});
