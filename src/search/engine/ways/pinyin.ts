import { oneU, readingsOf } from './sounds.ts';
import { type Context, plain, plainOf, type QueryWay, type TermWay } from './way.ts';

/** Words that are told at most: some syllables are those of many. */
const most = 4;

/** Words in a row that pinyin may stand for. */
const longestRow = 4;

const letters = /^[a-zü]{2,}$/u;

/** What is typed as pinyin, as one word in small letters. */
const bare = (text: string) =>
	oneU(
		text
			.normalize('NFC')
			.toLowerCase()
			.replaceAll(/[\s'’·-]/gu, ''),
	);

/** The words of the text that a term writes in pinyin. */
export const findByPinyin: TermWay = ({ text, quoted }, context) => {
	const typed = bare(text);
	if (quoted || !letters.test(typed)) return [];
	return wordsOfPinyin(typed, context).map((word) => ({ reason: 'pinyin', term: plain(word) }));
};

/** The words that a whole query writes with spaces: `la ji fen lei`. */
export const findSpacedPinyin: QueryWay = (query, context) => {
	const terms = query.all.map(plainOf);
	const typed = bare(terms.map((term) => term?.text ?? ' ').join(''));
	const isPinyin = terms.length > 1 && terms.every((term) => letters.test(bare(term?.text ?? '')));
	return isPinyin
		? wordsOfPinyin(typed, context).map((word) => ({
				query: { ...query, all: [[plain(word)]] },
				said: [{ reason: 'pinyin', text: word }],
			}))
		: [];
};

/** The English of terms of the glossary, where the text is English; words of the text, alone or in a row, where it is Chinese. */
function wordsOfPinyin(typed: string, { text, words, has, count }: Context): string[] {
	const { of, byPinyin } = words.sounds;
	if (text.finder.locale === 'en')
		return words.terms
			.filter(([zh]) => readingsOf(zh, of).some((read) => read.join('') === typed))
			.map(([, en]) => en);
	const one = byPinyin().get(typed) ?? [];
	const found = one.length > 0 ? one : rowsOf(typed, byPinyin(), (word) => has(plain(word)));
	return [...found].sort((a, b) => count(plain(b)) - count(plain(a))).slice(0, most);
}

/** Rows of words that stand side by side in the text, and whose pinyin is what was typed. */
function rowsOf(
	typed: string,
	byPinyin: ReadonlyMap<string, readonly string[]>,
	has: (text: string) => boolean,
): string[] {
	let rows = [{ row: '', at: 0 }];
	const found: string[] = [];
	for (let length = 1; length <= longestRow; length += 1) {
		rows = rows.flatMap(({ row, at }) => {
			const ends = Array.from({ length: typed.length - at }, (_, index) => at + index + 1);
			return ends.flatMap((end) =>
				(byPinyin.get(typed.slice(at, end)) ?? [])
					.map((word) => ({ row: row + word, at: end }))
					.filter((next) => has(next.row)),
			);
		});
		found.push(...rows.filter(({ at }) => at === typed.length).map(({ row }) => row));
	}
	return found;
}
