import { crc32, deflateSync } from 'node:zlib';

/** Steps between paper and an ink, which make edges smooth. */
const steps = 15;

/**
 * Writes a picture as a PNG with a palette: the paper, and each ink in 15 strengths on it. A drawing in a few
 * inks needs no more, and has a quarter of the bytes.
 *
 * @param pixels Red, green, blue and opacity of each pixel; all are opaque.
 * @param inks Colours as `#0b5057`, the paper first; at most 17.
 */
export function toPalettePng(
	pixels: Uint8Array,
	width: number,
	inks: readonly string[],
): Uint8Array<ArrayBuffer> {
	const height = pixels.length / 4 / width;
	const palette = mixInks(inks);
	const known = new Map<number, number>();
	// A line begins with its filter, 0 for none, which suits palettes.
	const lines = new Uint8Array((width + 1) * height);
	for (let pixel = 0; pixel < width * height; pixel += 1) {
		const [red = 0, green = 0, blue = 0] = pixels.subarray(pixel * 4, pixel * 4 + 3);
		const colour = (red << 16) | (green << 8) | blue;
		let entry = known.get(colour);
		if (entry === undefined) known.set(colour, (entry = nearest(palette, [red, green, blue])));
		lines[pixel + Math.floor(pixel / width) + 1] = entry;
	}
	const size = new DataView(new ArrayBuffer(13));
	size.setUint32(0, width);
	size.setUint32(4, height);
	// 8 bits a pixel, colours from a palette.
	size.setUint8(8, 8);
	size.setUint8(9, 3);
	const file = Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', new Uint8Array(size.buffer)),
		chunk('PLTE', Uint8Array.from(palette.flat())),
		chunk('IDAT', deflateSync(lines, { level: 9 })),
		chunk('IEND', new Uint8Array()),
	]);
	return new Uint8Array(file);
}

type Colour = readonly [number, number, number];

function mixInks([paper = '', ...inks]: readonly string[]): Colour[] {
	const ground = parseColour(paper);
	return [
		ground,
		...inks.map(parseColour).flatMap((ink) =>
			Array.from({ length: steps }, (_, index): Colour => {
				const mix = (channel: 0 | 1 | 2) =>
					Math.round(ground[channel] + ((ink[channel] - ground[channel]) * (index + 1)) / steps);
				return [mix(0), mix(1), mix(2)];
			}),
		),
	];
}

function parseColour(colour: string): Colour {
	const value = Number.parseInt(colour.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
	const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
	return distances.indexOf(Math.min(...distances));
}

/** A part of a PNG file: length, name, content, checksum. */
function chunk(name: string, content: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
