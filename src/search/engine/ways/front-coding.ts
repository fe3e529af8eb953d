/** Letters that a word may share with the one before it, as one digit tells. */
const most = 9;

/** Sorted words of small letters, each as the number of letters it shares with the one before and the rest: `0noise4y` is noise and noisy. */
export function packWords(words: readonly string[]): string {
	return words
		.map((word, index) => {
			const before = words[index - 1] ?? '';
			const differs = Array.from(word).findIndex((letter, at) => letter !== before.charAt(at));
			const shared = Math.min(differs === -1 ? word.length : differs, most);
			return `${String(shared)}${word.slice(shared)}`;
		})
		.join('');
}

/** The inverse of {@link packWords}. */
export function unpackWords(packed: string): string[] {
	let before = '';
	return [...packed.matchAll(/(\d)([a-z]*)/gu)].map(([, shared = '', rest = '']) => {
		before = before.slice(0, Number(shared)) + rest;
		return before;
	});
}
