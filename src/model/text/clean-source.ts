/**
 * The text of a file, the same whichever system wrote it: lines end in `\n`, and no byte-order mark stands before the
 * first. Lines keep their numbers.
 */
export function cleanSource(source: string): string {
	return source.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
}
