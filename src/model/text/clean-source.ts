/**
 * The text of a file as every system writes it: lines end in `\n`, and no byte-order mark stands before the first.
 * Lines keep their numbers.
 */
export function cleanSource(source: string): string {
	return source.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
}
