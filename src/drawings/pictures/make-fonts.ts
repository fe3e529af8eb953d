import { rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Typefaces for pictures, which come with the project; the Chinese ones 10 MB and more each as a whole. */
const files = {
	sans: [
		'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
		'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
	],
	serif: [
		'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
		'noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
		'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
		'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
	],
};

/** Characters of addresses and figures, which every picture may have. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32));

/** Names 16 and 17 of a font tell the family of all its weights, and the weight. */
const familyNames = [16, 17];

/**
 * Makes fonts that hold the characters of some text only, as files in a folder for temporary things, which goes when
 * the process ends: with the whole fonts a picture takes ten times as long.
 *
 * @param kind `sans` for our words, `serif` for those of the plan.
 * @returns Paths of the font files.
 */
export async function makeFonts(text: string, kind: keyof typeof files): Promise<string[]> {
	const folder = await mkdtemp(join(tmpdir(), 'picture-fonts-'));
	process.once('exit', () => {
		rmSync(folder, { recursive: true, force: true });
	});
	return Promise.all(
		files[kind].map(async (name, index) => {
			const whole = await readFile(require.resolve(`@expo-google-fonts/${name}`));
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
