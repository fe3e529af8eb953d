import { cutLoosely, cutWhole } from './cut-words.ts';
import { plain, plainOf, type QueryWay, replaceClauses } from './way.ts';

/** Passages that a compound may have as it stands, so few that its words are looked for apart as well. */
const fewest = 3;

/**
 * The words of a Chinese compound, which may stand apart in one sentence: 农村污水 is 农村 and 污水. What is no row of whole
 * words, is in quotation marks, or stands in the text often enough, is left as it is.
 */
export const findCompounds: QueryWay = (query, { text, words, count, has }) => {
	const cut = (compound: string) =>
		cutWhole(compound, words.isWord) ??
		(has(plain(compound)) || words.isWord(compound)
			? undefined
			: cutLoosely(compound, words.isWord, (longer) => has(plain(longer))));
	if (text.finder.locale !== 'zh') return [];
	let read = query;
	const said: string[] = [];
	for (const terms of query.all) {
		const term = plainOf(terms);
		const pieces = term && count(term) <= fewest ? cut(term.text) : undefined;
		if (!pieces) continue;
		const clauses = pieces.map((piece) => [plain(piece)]);
		read = replaceClauses(read, read.all.indexOf(terms), 1, clauses);
		said.push(pieces.join(' '));
	}
	return said.length === 0
		? []
		: [{ query: read, said: said.map((words) => ({ reason: 'compound', text: words })) }];
};
