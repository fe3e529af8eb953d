import { Resvg } from '@resvg/resvg-js';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const font = (name: string) => require.resolve(`@expo-google-fonts/noto-sans-sc/${name}`);

/** Draws an SVG file as PNG at twice its size, in a typeface that comes with the project. */
export function toPicture(file: string): Uint8Array<ArrayBuffer> {
	const picture = new Resvg(file, {
		fitTo: { mode: 'zoom', value: 2 },
		font: {
			loadSystemFonts: false,
			fontFiles: [
				font('400Regular/NotoSansSC_400Regular.ttf'),
				font('600SemiBold/NotoSansSC_600SemiBold.ttf'),
			],
			defaultFontFamily: 'Noto Sans SC',
		},
	});
	return new Uint8Array(picture.render().asPng());
}
