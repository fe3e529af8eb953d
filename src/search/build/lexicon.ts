/**
 * The words of a Chinese text, of two to six characters: those that ICU cuts it into, and the terms that the plan is
 * explained by.
 */
export function findLexicon(texts: readonly string[], terms: readonly string[]): string[] {
	const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
	const cut = texts.flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment));
	const words = new Set([...cut, ...terms].filter((word) => /^\p{sc=Han}{2,6}$/u.test(word)));
	return [...words].sort();
}
