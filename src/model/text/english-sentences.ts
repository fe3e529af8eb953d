const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of an English text, without the spaces around them. A stretch that ends in a semicolon goes on. */
export function splitEnglish(text: string): string[] {
	return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter(
		(sentence) => sentence !== '',
	);
}

/** Words of an English text: `PM2.5`, `low-carbon`, `city’s` and `187,400` are one each. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:[-–’'.,/][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
