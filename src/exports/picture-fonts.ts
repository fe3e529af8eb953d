import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Weights of the typeface for pictures, which comes with the project: 10 MB each as a whole. */
const weights = ['400Regular/NotoSansSC_400Regular.ttf', '600SemiBold/NotoSansSC_600SemiBold.ttf'];

/** Characters of addresses and figures, which every picture may have. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32));

/** Names 16 and 17 of a font tell the family of all its weights, and the weight. */
const familyNames = [16, 17];

/**
 * Makes fonts that hold the characters of some text only, as files in a folder for temporary things: with the
 * whole fonts a picture takes ten times as long.
 *
 * @returns Paths of the font files.
 */
export async function makeFonts(text: string): Promise<string[]> {
	const folder = await mkdtemp(join(tmpdir(), 'picture-fonts-'));
	return Promise.all(
		weights.map(async (name, index) => {
			const whole = await readFile(require.resolve(`@expo-google-fonts/noto-sans-sc/${name}`));
			const path = join(folder, `${index}.ttf`);
			await writeFile(
				path,
				await subsetFont(whole, text + ascii, {
					targetFormat: 'sfnt',
					preserveNameIds: familyNames,
				}),
			);
			return path;
		}),
	);
}
