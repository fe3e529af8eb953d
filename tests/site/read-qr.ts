import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

// ZXing, a reader of codes that shares nothing with what draws ours.
const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
const file = readFileSync(wasm);
const wasmBinary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
prepareZXingModule({ overrides: { wasmBinary } });

/** The texts of all QR codes in an SVG, as a camera would read them. */
export async function readQr(svg: string): Promise<string[]> {
	const picture = new Resvg(svg, {
		fitTo: { mode: 'width', value: 400 },
		font: { loadSystemFonts: false },
	});
	const png = picture.render().asPng();
	const found = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] });
	return found.map(({ text }) => text);
}
