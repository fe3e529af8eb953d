/** Letters and digits that belong together, or one other character. */
const unit = /[a-z\d][a-z\d.]*|[^a-z\d]/gu;

/**
 * Whether a text holds all of a Chinese compound in pieces of at least two characters, in any order: 熟料企业 of
 * 熟料制造企业. Both are folded. To be asked only of a text that is known to be meant, as a piece may stand in another
 * word.
 */
export function holdsInPieces(compound: string, text: string): boolean {
	const units = compound.match(unit) ?? [];
	// Up to which unit the compound is found in pieces.
	const reached = new Set([0]);
	for (const start of reached)
		for (let end = start + 1; end <= units.length; end += 1) {
			const piece = units.slice(start, end).join('');
			if (!text.includes(piece)) break;
			if (piece.length > 1) reached.add(end);
		}
	return reached.has(units.length);
}
