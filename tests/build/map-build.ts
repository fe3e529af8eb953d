import { strFromU8, unzipSync } from 'fflate';

// Files of a build for one address as they would be, had it been made for another one.

export type Files = ReadonlyMap<string, Buffer>;

/** Scripts, whose names are told by what they hold. */
const isScript = (path: string) => /^_astro\/[\w-]+\.js$/u.test(path);

const isZip = (path: string) => /\.(?:epub|docx)$/u.test(path);

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Replaces the address of one build, which is in a folder, by that of another, however it is written. */
function mapRoot(text: string, from: string, to: string): string {
	const [old, fresh] = [new URL(from), new URL(to)];
	const base = (url: URL) => url.pathname.replace(/\/$/u, '');
	const folder = (url: URL) => `${base(url)}/`;
	// An attribute that is empty is written without a value.
	const attribute = (url: URL) => (base(url) === '' ? 'data-base' : `data-base="${base(url)}"`);
	return text
		.replaceAll(attribute(old), attribute(fresh))
		.replaceAll(`&quot;${base(old)}&quot;`, `&quot;${base(fresh)}&quot;`)
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
 * The names of scripts that hold the same in two builds but for the address, and but for the names of the scripts
 * that they ask for: these are compared when the names are known.
 */
function findTwins(first: Files, second: Files, map: (text: string) => string) {
	const pathsOf = (files: Files) => [...files.keys()].filter(isScript);
	const nameless = (text: string) => text.replaceAll(/[\w-]{8}\.js\b/gu, '….js');
	const own = Map.groupBy(pathsOf(first), (path) => nameless(first.get(path)?.toString() ?? ''));
	const twins = pathsOf(second).flatMap((path) => {
		const same = own.get(nameless(map(second.get(path)?.toString() ?? ''))) ?? [];
		// Where several are alike, the order of their names does not tell which is which.
		return same.length === 1 ? [[nameOf(path), nameOf(same[0] ?? '')] as const] : [];
	});
	return new Map(twins);
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
