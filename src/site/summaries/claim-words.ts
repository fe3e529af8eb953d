/** A claim as it is shown: its words, and the punctuation after which the next one follows. */
interface ClaimWords {
	words: string;
	/** What closes it: `，`, `。`, `, `… */
	end: string;
}

/**
 * Parts a claim from its closing punctuation, before which the links to its sentences stand.
 *
 * @example
 * partClaim('化肥农药少用2%。'); // => { words: '化肥农药少用2%', end: '。' }
 */
export function partClaim(text: string): ClaimWords {
	const [end = ''] = /[\s，。；：、！？”’」）.,;:!?)]*$/u.exec(text) ?? [];
	// What only closes a bracket or a quotation belongs to the words.
	const closing = /^[”’」）)]+/u.exec(end)?.[0] ?? '';
	return {
		words: text.slice(0, text.length - end.length) + closing,
		end: end.slice(closing.length),
	};
}
