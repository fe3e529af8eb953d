import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import sharp from 'sharp';
import { keepFile, versionOf } from './kept-file.ts';
import { makeFonts, type Typeface } from './make-fonts.ts';

/** What a picture is made with: packages of other versions may paint it otherwise. */
const tools = [
	'@resvg/resvg-js',
	'@expo-google-fonts/noto-sans-sc',
	'@expo-google-fonts/noto-serif-sc',
	'@expo-google-fonts/source-serif-4',
].map(versionOf);

/** A drawing in a few inks needs a palette and no more: less than half the bytes, and no difference to see. */
const writing = { palette: true, effort: 1, dither: 0, compressionLevel: 9 };

/**
 * Paints a drawing as PNG, outside the thread of JavaScript; one that an earlier build has painted is not painted again.
 *
 * @param svg A whole SVG file.
 * @param typefaces Those that it names.
 * @param zoom Pixels to a unit of the drawing.
 * @param lettering All characters of this and like drawings, whose fonts are cut for all at once; asked for only where
 * something is to be painted.
 */
export async function paint(
	svg: string,
	{
		typefaces,
		zoom = 1,
		lettering = () => Promise.resolve(new Set(svg)),
	}: {
		typefaces: readonly Typeface[];
		zoom?: number;
		lettering?: () => Promise<ReadonlySet<string>>;
	},
): Promise<Uint8Array<ArrayBuffer>> {
	const how = JSON.stringify({ typefaces, zoom, writing, versions: sharp.versions });
	return keepFile('png', [svg, how, ...tools, process.arch], async () => {
		const characters = await lettering();
		const fonts = await Promise.all(typefaces.map((typeface) => makeFonts(characters, typeface)));
		return paintWith(svg, { fontFiles: fonts.flat(), zoom });
	});
}

/**
 * Paints a drawing as PNG.
 *
 * @param fontFiles Paths of fonts that hold its characters; which others they hold makes no difference.
 * @param zoom Pixels to a unit of the drawing.
 */
export async function paintWith(
	svg: string,
	{ fontFiles, zoom }: { fontFiles: string[]; zoom: number },
): Promise<Uint8Array> {
	const options: ResvgRenderOptions = {
		fitTo: { mode: 'zoom', value: zoom },
		font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans SC' },
	};
	const { pixels, width, height } = await renderAsync(svg, options);
	// A drawing covers its paper: nothing shines through.
	return sharp(pixels, { raw: { width, height, channels: 4 } })
		.removeAlpha()
		.png(writing)
		.toBuffer();
}
