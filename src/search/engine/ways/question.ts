import { cutText } from './cut-words.ts';
import { asksInChinese, asksInEnglish, isFiller } from './question-words.ts';
import { type Context, plain, plainOf, type QueryWay, type Reading } from './way.ts';
import type { Query, Term } from '../query.ts';

/** Marks that a question has at its end or between its words. */
const marks = /[?？!！。.，,、\s]+/gu;

/** Characters of a question at least: a character that asks may be part of a shorter word, as in 目的. */
const shortest = 4;

/** A question without the words that only ask: `who pays` is `pays`, 我村的污水什么时候治 is 村 and 污水. */
export const findQuestion: QueryWay = (query, context) => {
	if (context.isMet(query)) return [];
	const isEnglish = context.text.finder.locale === 'en';
	const left = isEnglish ? withoutAsking(query) : withoutAskingInChinese(query, context);
	return left.length === 0 ? [] : [toReading(query, left), ...lessAndLess(query, left, context)];
};

/**
 * What is left of a question where no passage has all of its words: without the most frequent one, then without the next. A
 * word that the plan has not is never left out: the rest would be no answer.
 */
function lessAndLess(query: Query, left: Query['all'], { count, variants }: Context): Reading[] {
	const sizes = new Map(
		left.map((terms) => {
			const all = terms.flatMap((term) => [term, ...variants(term).map((other) => other.term)]);
			return [terms, Math.max(...all.map(count))];
		}),
	);
	const sizeOf = (terms: readonly Term[]) => sizes.get(terms) ?? 0;
	if (left.some((terms) => sizeOf(terms) === 0)) return [];
	const rarest = [...left].sort((a, b) => sizeOf(a) - sizeOf(b));
	return left.slice(1).map((_, index) => {
		const kept = rarest.slice(0, left.length - 1 - index);
		const clauses = left.filter((terms) => kept.includes(terms));
		return { ...toReading(query, clauses), isLast: true };
	});
}

/** The clauses of an English question that do not only ask; none where all do, or none does. */
function withoutAsking(query: Query): Query['all'] {
	const bare = query.all.map((terms): readonly Term[] => {
		const term = plainOf(terms);
		const text = term?.text.replaceAll(/^[¿"'“‘(]+|[?!.,;:)"'”’]+$/gu, '') ?? '';
		return term && text !== '' && text !== term.text ? [plain(text)] : terms;
	});
	const left = bare.filter((terms) => !asksInEnglish(plainOf(terms)?.text ?? ''));
	return left.length < query.all.length ? left : [];
}

/** The words of a Chinese question that do not only ask, each a clause. */
function withoutAskingInChinese(query: Query, { words }: Context): Query['all'] {
	const cut = query.all.map((terms) => cutClause(terms, words.isWord));
	return cut.some(({ dropped }) => dropped) ? cut.flatMap(({ clauses }) => clauses) : [];
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
