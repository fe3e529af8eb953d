import { cutText } from './cut-words.ts';
import { asksInChinese, asksInEnglish, isFiller } from './question-words.ts';
import { plain, plainOf, type QueryWay, type Reading } from './way.ts';
import type { Query, Term } from '../query.ts';

/** Marks that a question has at its end or between its words. */
const marks = /[?？!！。.，,、\s]+/gu;

/** Characters of a question at least: a character that asks may be part of a shorter word, as in 目的. */
const shortest = 4;

/** A question without the words that only ask: `who pays` is `pays`, 我村的污水什么时候治 is 村 and 污水. */
export const findQuestion: QueryWay = (query, { text, words }) => {
	if (text.finder.locale === 'en') return withoutAsking(query);
	const cut = query.all.map((terms) => cutClause(terms, words.isWord));
	const asks = cut.some(({ dropped }) => dropped);
	const clauses = cut.flatMap((clause) => clause.clauses);
	if (!asks || clauses.length === 0) return [];
	const long = clauses.filter((terms) => Array.from(terms[0]?.text ?? '').length > 1);
	return [
		toReading(query, clauses),
		// A character by itself says little: without it where no sentence has all.
		...(long.length > 0 && long.length < clauses.length
			? [{ ...toReading(query, long), isLast: true as const }]
			: []),
	];
};

function withoutAsking(query: Query): Reading[] {
	const left = query.all
		.map((terms): readonly Term[] => {
			const term = plainOf(terms);
			const bare = term?.text.replaceAll(/^[¿"'“‘(]+|[?!.,;:)"'”’]+$/gu, '') ?? '';
			return term && bare !== '' && bare !== term.text ? [plain(bare)] : terms;
		})
		.filter((terms) => !asksInEnglish(plainOf(terms)?.text ?? ''));
	return left.length > 0 && left.length < query.all.length ? [toReading(query, left)] : [];
}

/** The words of a clause that say what is asked for; the clause itself where none of it only asks. */
function cutClause(
	terms: readonly Term[],
	isWord: (text: string) => boolean,
): { dropped: boolean; clauses: readonly (readonly Term[])[] } {
	const term = plainOf(terms);
	const text = term?.text.replaceAll(marks, '') ?? '';
	const pieces =
		text.length >= shortest ? cutText(text, { isWord, isQuestion: asksInChinese }) : [];
	if (!pieces.some(({ kind }) => kind === 'question')) return { dropped: false, clauses: [terms] };
	const clauses = pieces
		.filter((piece) => piece.kind !== 'question' && !isFiller(piece.text))
		.map(({ text }) => [plain(text)]);
	return { dropped: true, clauses };
}

function toReading(query: Query, all: Query['all']): Reading {
	const text = all.map((terms) => terms.map((term) => term.text).join(' / ')).join(' ');
	return { query: { ...query, all }, said: [{ reason: 'question', text }] };
}
