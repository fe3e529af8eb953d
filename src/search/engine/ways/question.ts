import { cutText } from './cut-words.ts';
import { asksInChinese, asksInEnglish, isFiller } from './question-words.ts';
import { type Context, plain, plainOf, type QueryWay, type Reading } from './way.ts';
import type { Query, Term } from '../query.ts';

/** Marks that a question has at its end or between its words. */
const marks = /[?？!！。，,、\s]+|\.(?!\p{Nd})/gu;

/** Characters of a question at least: a character that asks may be part of a shorter word, as in 目的. */
const shortest = 4;

/** Passages of a word so common that it is no answer by itself. */
export const tooCommon = 25;

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
export function lessAndLess(
	query: Query,
	left: Query['all'],
	{ count, variants }: Context,
): Reading[] {
	const sizes = new Map(
		left.map((terms) => {
			const all = terms.flatMap((term) => [term, ...variants(term).map((other) => other.term)]);
			return [terms, Math.max(...all.map(count))];
		}),
	);
	const sizeOf = (terms: readonly Term[]) => sizes.get(terms) ?? 0;
	if (left.some((terms) => sizeOf(terms) === 0)) return [];
	const rarest = [...left].sort((a, b) => sizeOf(a) - sizeOf(b));
	return left.slice(1).flatMap((_, index): Reading[] => {
		const kept = rarest.slice(0, left.length - 1 - index);
		const clauses = left.filter((terms) => kept.includes(terms));
		const isCommon = kept.length === 1 && kept.some((terms) => sizeOf(terms) > tooCommon);
		return isCommon ? [] : [{ ...toReading(query, clauses), isLast: true }];
	});
}

/** The clauses of an English question that do not only ask; none where all do, or none does. */
export function withoutAsking(query: Query): Query['all'] {
	const bare = query.all.map((terms): readonly Term[] => {
		const term = plainOf(terms);
		const text = term?.text.replaceAll(/^[¿"'“‘(]+|[?!.,;:)"'”’]+$/gu, '') ?? '';
		return term && text !== '' && text !== term.text ? [plain(text)] : terms;
	});
	const left = bare.filter((terms) => !asksInEnglish(plainOf(terms)?.text ?? ''));
	return left.length < query.all.length ? left : [];
}

/** The words of a Chinese question, and what of it is neither a word nor asks; `undefined` where nothing asks. */
export function cutQuestion(
	query: Query,
	isWord: (text: string) => boolean,
): { words: Query['all']; rest: readonly string[] } | undefined {
	const cut = query.all.map((terms) => cutClause(terms, isWord));
	if (!cut.some(({ dropped }) => dropped)) return undefined;
	return {
		words: cut.flatMap(({ clauses, rest }) =>
			clauses.filter((terms) => !rest.includes(plainOf(terms)?.text ?? '')),
		),
		rest: cut.flatMap(({ rest }) => rest),
	};
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
): { dropped: boolean; clauses: readonly (readonly Term[])[]; rest: readonly string[] } {
	const term = plainOf(terms);
	const text = term?.text.replaceAll(marks, '') ?? '';
	const pieces =
		text.length >= shortest ? cutText(text, { isWord, isQuestion: asksInChinese }) : [];
	if (!pieces.some(({ kind }) => kind === 'question'))
		return { dropped: false, clauses: [terms], rest: [] };
	const said = pieces.filter((piece) => piece.kind !== 'question' && !isFiller(piece.text));
	return {
		dropped: true,
		clauses: said.map(({ text }) => [plain(text)]),
		rest: said.filter(({ kind }) => kind === 'rest').map(({ text }) => text),
	};
}

function toReading(query: Query, all: Query['all']): Reading {
	const text = all.map((terms) => terms.map((term) => term.text).join(' / ')).join(' ');
	return { query: { ...query, all }, said: [{ reason: 'question', text }] };
}
