/** A token of a text, as it is indexed and as it is looked for. */
export interface Token {
	/** ASCII or one Han character, so that Pagefind takes it whole. */
	token: string;
	/** Where it stands in the text, in UTF-16 units. */
	start: number;
	end: number;
}

/** A Han character; a word of letters and digits, decimals included (`PM2.5`, `97.03`); any other mark. */
const pattern = /\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{N}\p{M}])+(?:\.\p{N}+)*|\S/gu;

/** Joiners, soft hyphens and marks of direction, which copied text brings along. */
const invisible = /\p{Cf}/u;

/**
 * Cuts a text into tokens: every Han character by itself, words of letters and digits whole, and a token
 * for each punctuation mark, so that a phrase never runs across one that it does not contain.
 *
 * Case, width and typographic variants are one: `ＰＭ２．５`, `O₃` and `o3`, `Ⅲ` and `III`. Spaces only part
 * words: the scan sets them beside digits or not, without meaning.
 */
export function tokenize(text: string): Token[] {
	const folded: { char: string; start: number; end: number }[] = [];
	let index = 0;
	for (const char of text) {
		for (const part of char.normalize('NFKC').toLowerCase())
			if (!invisible.test(part))
				folded.push({ char: part, start: index, end: index + char.length });
		index += char.length;
	}
	// Offsets of the folded text, back to the text: one entry for each UTF-16 unit.
	const origin = folded.flatMap((entry) => Array.from({ length: entry.char.length }, () => entry));
	return [
		...folded
			.map(({ char }) => char)
			.join('')
			.matchAll(pattern),
	].map((match) => ({
		token: toToken(match[0]),
		start: origin[match.index]?.start ?? 0,
		end: origin[match.index + match[0].length - 1]?.end ?? text.length,
	}));
}

/**
 * Writes anything but letters and digits as `q` and its code, which Pagefind neither drops nor stems. A word
 * ends in `q`, which no stemmer takes off: `rates` stays another word than `rate`, and none is a mark's code.
 */
function toToken(word: string): string {
	const coded = word.replaceAll(/[^\p{L}\p{N}]/gu, (char) => `q${char.codePointAt(0) ?? 0}`);
	return /^(?:\p{sc=Han}|[^\p{L}\p{N}])$/u.test(word) ? coded : `${coded}q`;
}

/** Parts two sentences of one record, so that no phrase runs from one into the next. */
export const boundary = 'q10';

/** Finds every place at which the tokens of a phrase stand side by side in a text. */
export function findPhrase(
	text: string,
	phrase: readonly string[],
): { start: number; end: number }[] {
	const tokens = tokenize(text);
	const found: { start: number; end: number }[] = [];
	for (let index = 0; phrase.length > 0 && index + phrase.length <= tokens.length; index += 1) {
		if (!phrase.every((token, offset) => tokens[index + offset]?.token === token)) continue;
		const end = tokens[index + phrase.length - 1]?.end ?? 0;
		found.push({ start: tokens[index]?.start ?? 0, end });
		index += phrase.length - 1;
	}
	return found;
}
