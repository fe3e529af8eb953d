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

/** `sans` for our words, `serif` for those of the plan. */
export type Typeface = keyof typeof files;

/** Characters of addresses and figures, which every picture may have. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32));

/** Names 16 and 17 of a font tell the family of all its weights, and the weight. */
const familyNames = [16, 17];

/** The fonts of a typeface that were cut last, and what characters they hold. */
const cut = new Map<Typeface, { held: ReadonlySet<string>; paths: Promise<string[]> }>();

/**
 * Fonts that hold some characters and few more, as files in a folder for temporary things, which goes when
 * the process ends: with the whole fonts a picture takes ten times as long. Those cut before are given where they
 * suffice, so that all pictures of a build have theirs from one or two cuts.
 *
 * @returns Paths of the font files.
 */
export function makeFonts(characters: ReadonlySet<string>, typeface: Typeface): Promise<string[]> {
	const before = cut.get(typeface);
	if (before && characters.isSubsetOf(before.held)) return before.paths;
	const held = characters.union(before?.held ?? new Set(ascii));
	const paths = cutFonts([...held].join(''), typeface);
	cut.set(typeface, { held, paths });
	return paths;
}

async function cutFonts(characters: string, typeface: Typeface): Promise<string[]> {
	const folder = await mkdtemp(join(tmpdir(), 'picture-fonts-'));
	process.once('exit', () => {
		rmSync(folder, { recursive: true, force: true });
	});
	return Promise.all(
		files[typeface].map(async (name, index) => {
			const whole = await readFile(require.resolve(`@expo-google-fonts/${name}`));
			const path = join(folder, `${index}.ttf`);
			const options = { targetFormat: 'sfnt', preserveNameIds: familyNames } as const;
			await writeFile(path, await subsetFont(whole, characters, options));
			return path;
		}),
	);
}
