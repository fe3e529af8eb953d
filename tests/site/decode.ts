/** Reads character references, which html-validate's parser leaves as they are written. */
export function decode(html: string): string {
	const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
	return html.replaceAll(
		/&(#x?)?(\w+);/giu,
		(reference, hash: string | undefined, name: string) => {
			if (hash === undefined) return named[name] ?? reference;
			return String.fromCodePoint(parseInt(name, hash === '#' ? 10 : 16));
		},
	);
}
