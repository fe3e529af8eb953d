import { strFromU8, unzipSync } from 'fflate';

// Files of a build for one address as they would be, had it been made for another one.

export type Files = ReadonlyMap<string, Buffer>;

/** Scripts, whose names are told by what they hold. */
const isScript = (path: string) => /^_astro\/[\w-]+\.js$/u.test(path);

const isZip = (path: string) => /\.(?:epub|docx)$/u.test(path);

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Replaces the address of one build by that of another, however it is written. */
export function mapRoot(text: string, from: string, to: string): string {
	const [old, fresh] = [new URL(from), new URL(to)];
	const folder = (url: URL) => `${url.pathname.replace(/\/$/u, '')}/`;
	return text
		.replaceAll(from, to)
		.replaceAll(encodeURIComponent(from), encodeURIComponent(to))
		.replaceAll(old.host + folder(old), fresh.host + folder(fresh))
		.replaceAll(folder(old), folder(fresh));
}

/** Replaces names by others. */
function rename(text: string, names: ReadonlyMap<string, string>): string {
	return text.replaceAll(/[\w-]{8}\.js\b/gu, (name) => names.get(name) ?? name);
}

/**
 * The names of scripts that hold the same in two builds but for the address. A script may name others: those
 * that name none are found first.
 */
function findTwins(first: Files, second: Files, map: (text: string) => string) {
	const names = new Map<string, string>();
	const pathsOf = (files: Files) => [...files.keys()].filter(isScript);
	const paths = new Map(pathsOf(first).map((path) => [first.get(path)?.toString(), path]));
	for (let before = -1; before < names.size;) {
		before = names.size;
		for (const path of pathsOf(second)) {
			const text = rename(map(second.get(path)?.toString() ?? ''), names);
			const twin = paths.get(text);
			if (twin !== undefined) names.set(nameOf(path), nameOf(twin));
		}
	}
	return names;
}

/** What a file holds as text, of a zip archive all its parts; lines that a calendar folds are whole. */
function toText(path: string, bytes: Buffer): string {
	if (isZip(path))
		return Object.entries(unzipSync(bytes))
			.map(([part, content]) => `${part}\n${strFromU8(content, /\.(?:png|jpe?g)$/u.test(part))}`)
			.join('\n');
	const text = bytes.toString();
	return path.endsWith('.ics') ? text.replaceAll('\r\n ', '') : text;
}

/** Sizes of files in bytes, or as a page states them: those of files that hold addresses differ. */
const withoutSizes = (text: string) =>
	text.replaceAll(/(?<="byteSize": )\d+|\d[\d.,]*(?= [kM]B<)/gu, '…');

/** Files that state the sizes of others. */
const statesSizes = (path: string) =>
	path === 'data/catalog.jsonld' || /^(?:zh|en)\/data\/index\.html$/u.test(path);

/**
 * Compares two builds for two addresses, but for what the addresses explain.
 *
 * @returns The paths of files that differ, or that one of them has alone.
 */
export function compareBuilds(first: Files, second: Files, from: string, to: string): string[] {
	const map = (text: string) => mapRoot(text, from, to);
	const names = findTwins(first, second, map);
	const mapped = new Map(
		[...second].map(([path, bytes]) => [rename(path, names), { path, bytes }]),
	);
	const paths = new Set([...first.keys(), ...mapped.keys()]);
	return [...paths].filter((path) => {
		const [one, other] = [first.get(path), mapped.get(path)];
		if (!one || !other) return true;
		if (one.equals(other.bytes)) return false;
		const own = toText(path, one);
		const text = rename(map(toText(path, other.bytes)), names);
		return statesSizes(path) ? withoutSizes(own) !== withoutSizes(text) : own !== text;
	});
}
