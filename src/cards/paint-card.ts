import { renderAsync } from '@resvg/resvg-js';
import { toPalettePng } from '../pictures/palette-png.ts';
import { cardSize, inks } from './card-layout.ts';

/**
 * Paints a drawn card as PNG.
 *
 * @param svg From `drawCard`.
 * @param fontFiles Paths of fonts that hold its characters; which others they hold makes no difference.
 */
export async function paintCard(
	svg: string,
	fontFiles: string[],
): Promise<Uint8Array<ArrayBuffer>> {
	const { pixels } = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles } });
	return toPalettePng(pixels, cardSize.width, Object.values(inks));
}
