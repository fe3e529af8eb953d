import { plan } from './plan.ts';

// Which nodes a search must find, told from the text of plan.json without the code of the search.

const wordMark = String.raw`[[\p{L}\p{N}]--\p{sc=Han}]`;
const insideWord = new RegExp(String.raw`${wordMark}(?:${wordMark}|\.\p{N})`, 'v');

/** One form for all widths and cases: `ＰＭ２．５` is `pm2.5`, `O₃` is `o3`, `Ⅲ` is `iii`. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase().trim();

/** Whether a text may be cut between two of its characters: not inside `PM2.5`, `VOCs`, `2025`. */
export function mayCut(text: string, at: number): boolean {
	const word = new RegExp(String.raw`${wordMark}+(?:\.\p{N}+)*`, 'gv');
	return ![...text.matchAll(word)].some(
		({ index, 0: { length } }) => index < at && at < index + length,
	);
}

/** Matches words in folded text: spaces are of no account but where they part two words of letters. */
function toPattern(words: string): RegExp {
	const characters = Array.from(fold(words));
	const source = characters.map((character, index) => {
		if (/\s/u.test(character)) return String.raw`\s*`;
		const next = characters[index + 1] ?? '';
		const joined = insideWord.test(`${character}${next}`) || /^\.\p{N}/u.test(character + next);
		return RegExp.escape(character) + (next === '' || joined ? '' : String.raw`\s*`);
	});
	const before = String.raw`(?<!${wordMark}\.?)`;
	const after = String.raw`(?!${wordMark}|\.\p{N})`;
	const isWord = (character = '') => new RegExp(wordMark, 'v').test(character);
	return new RegExp(
		(isWord(characters[0]) ? before : '') +
			source.join('') +
			(isWord(characters.at(-1)) ? after : ''),
		'v',
	);
}

/** The nodes whose title, or one of whose sentences, holds all of the words, in reading order. */
export function nodesThatHold(...words: string[]): string[] {
	const patterns = words.map(toPattern);
	return plan.nodes
		.filter(({ title, sentences }) =>
			[title.zh, ...sentences.map(({ zh }) => zh)].some((text) =>
				patterns.every((pattern) => pattern.test(fold(text))),
			),
		)
		.map(({ id }) => id);
}
