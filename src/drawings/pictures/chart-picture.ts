import { Resvg } from '@resvg/resvg-js';

/**
 * Draws an SVG file as PNG at twice its size.
 *
 * @param fontFiles Paths of fonts that hold its characters.
 */
export function toPicture(file: string, fontFiles: string[]): Uint8Array<ArrayBuffer> {
	// The typeface has curly quotation marks as wide as a character, which Chinese wants and English does not.
	const text = file.includes('xml:lang="en"')
		? file.replaceAll(/[“”]/gu, '&#34;').replaceAll('’', '&#39;')
		: file;
	const picture = new Resvg(text, {
		fitTo: { mode: 'zoom', value: 2 },
		font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans SC' },
	});
	return new Uint8Array(picture.render().asPng());
}
