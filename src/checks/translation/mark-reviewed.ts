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
