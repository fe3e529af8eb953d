import { renderAsync } from '@resvg/resvg-js';
import { toPalettePng } from '../pictures/palette-png.ts';
import { inks } from './card-layout.ts';

/**
 * Paints a drawn card or cover as PNG.
 *
 * @param svg From `drawCard` or `drawCover`.
 * @param fontFiles Paths of fonts that hold its characters; which others they hold makes no difference.
 */
export async function paintCard(
	svg: string,
	fontFiles: string[],
): Promise<Uint8Array<ArrayBuffer>> {
	const { pixels, width } = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles } });
	return toPalettePng(pixels, width, Object.values(inks));
}
