/**
 * Writes into a content file of the translation what a second reader has read.
 *
 * @param fingerprints Of sentences by their number, of heading and cells under ''.
 */
export function markReviewed(source: string, fingerprints: ReadonlyMap<string, string>): string {
	const [, front = '', body = ''] = /^(---\n.*?\n)(---\n.*)$/su.exec(source) ?? [];
	const heading = fingerprints.get('');
	const ownFront =
		heading === undefined
			? front
			: `${front.replace(/^reviewed: .*\n/mu, '')}reviewed: "${heading}"\n`;
	const ownBody = body.replaceAll(
		/^<S n=(\{(\d+)\}|"(\d+[a-z])")(?: reviewed="[0-9a-f]{8}")?>/gmu,
		(whole, number: string, plain?: string, split?: string) => {
			const own = fingerprints.get(plain ?? split ?? '');
			return own === undefined ? whole : `<S n=${number} reviewed="${own}">`;
		},
	);
	return ownFront + ownBody;
}

/** Whether an identifier is that of a place, or lies below it: 3.4.2/s7 and box-4.1 below 3.4.2 and box-4. */
export function isAt(id: string, place: string): boolean {
	return id === place || id.startsWith(`${place}/`) || id.startsWith(`${place}.`);
}
