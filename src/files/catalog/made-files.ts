import type { Content, Download, SiteFile } from './download.ts';
import { formatOf } from './file-formats.ts';
import type { PlanData } from './plan-data.ts';

/** A file as the route answers with it. */
export interface MadeFile {
	bytes: Uint8Array<ArrayBuffer>;
	/** Media type; of a text with its encoding. */
	type: string;
}

/**
 * The files of downloads by their paths, with those that describe them. Each is made when it is first asked for and
 * kept, so that pages and the catalog can tell how long it is.
 *
 * @throws If two have one path.
 */
export function makeFiles(
	downloads: readonly Download[],
	plan: PlanData,
): Map<string, () => Promise<MadeFile>> {
	const files = new Map<string, () => Promise<MadeFile>>();
	for (const { path, make } of downloads.flatMap(filesOf)) {
		if (!make) continue;
		if (files.has(path)) throw new Error(`there are two downloads at ${path}`);
		files.set(
			path,
			makeOnce(path, () => make(plan)),
		);
	}
	return files;
}

/**
 * Bytes of the files in /data/ by their paths: of all but those that only tell of other downloads, as one of these
 * tells the sizes.
 */
export async function measureFiles(
	downloads: readonly Download[],
	files: ReadonlyMap<string, () => Promise<MadeFile>>,
): Promise<Map<string, number>> {
	const paths = downloads
		.filter(({ dataset }) => dataset !== null)
		.flatMap(filesOf)
		.map(({ path }) => path)
		.filter((path) => path.startsWith('data/'));
	const sizes = paths.map(async (path) => {
		const made = await files.get(path)?.();
		return made ? [[path, made.bytes.byteLength] as const] : [];
	});
	return new Map((await Promise.all(sizes)).flat());
}

/** The files of a download, and the one that describes them. */
function filesOf({ files, description }: Download): readonly SiteFile[] {
	return description ? [...files, description] : files;
}

/** A file that is made when it is first asked for, and kept. */
export function makeOnce(
	path: string,
	make: () => Content | Promise<Content>,
): () => Promise<MadeFile> {
	let made: Promise<MadeFile> | undefined;
	return () => (made ??= finish(make, formatOf(path).mediaType));
}

async function finish(
	make: () => Content | Promise<Content>,
	mediaType: string,
): Promise<MadeFile> {
	const content = await make();
	return typeof content === 'string'
		? { bytes: new TextEncoder().encode(content), type: `${mediaType}; charset=utf-8` }
		: { bytes: Uint8Array.from(content), type: mediaType };
}
