import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** Count it up when src/drawings/pictures/palette-png.ts writes other bytes; a change of the drawing shows by itself. */
const writing = 1;

/** What a picture is made with: packages of other versions may paint it otherwise. */
const tools = [
	'@resvg/resvg-js',
	'@expo-google-fonts/noto-sans-sc',
	'@expo-google-fonts/noto-serif-sc',
	'@expo-google-fonts/source-serif-4',
].map((name) => `${name} ${(require(`${name}/package.json`) as { version: string }).version}`);

/**
 * The picture of a drawing: that of an earlier build, where it was the same drawing made with the same tools,
 * otherwise a new one, which is kept.
 *
 * @param paint Paints the drawing; the same bytes each time.
 */
export async function cachePicture(
	svg: string,
	paint: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
	const made = [svg, ...tools, `zlib ${process.versions.zlib}`, process.arch, writing];
	const hash = createHash('sha256').update(made.join('\n')).digest('hex');
	const folder = process.env.CARDS_CACHE ?? join('node_modules', '.cache', 'cards');
	const path = join(folder, `${hash}.png`);
	try {
		return new Uint8Array(await readFile(path));
	} catch {
		const picture = await paint();
		await mkdir(folder, { recursive: true });
		// By another name first, so that no other build reads half a file.
		const part = `${path}.${process.pid}`;
		await writeFile(part, picture);
		await rename(part, path);
		return picture;
	}
}
