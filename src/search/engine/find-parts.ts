import type { Answer } from './answer.ts';
import { findLeaves, type Query, type Term } from './query.ts';
import type { LoadedText, SearchSource } from './source.ts';
import { toContext } from './ways/context.ts';
import { cutText } from './ways/cut-words.ts';
import { noWords, toKnownWords } from './ways/known-words.ts';
import { listPassages } from './ways/passages.ts';
import { asksInChinese, asksInEnglish } from './ways/question-words.ts';
import { type Context, plain } from './ways/way.ts';

/** How many parts of a query are told. */
const most = 6;

/** Characters of a query that are cut into parts: longer ones are hardly typed. */
const longest = 40;

/**
 * What of a query stands in the plan, where the whole does not: each of several terms with its number of passages, or the
 * words of a single one, cut between words and never inside one. Of a word that only people say, the plan's are told.
 */
export async function findParts(
	source: SearchSource,
	{ all }: Query,
	texts: readonly LoadedText[],
): Promise<Answer['parts']> {
	const terms = findLeaves(all.flat()).filter(({ isStated }) => !isStated);
	// Without the words nothing can be cut; what stands apart is told all the same.
	const words = toKnownWords(await source.loadWords().catch(() => noWords));
	const contexts = texts.map((text) => {
		const passages = listPassages(text);
		return toContext({ text, words, passages, quantity: undefined, without: ['form'] });
	});
	const count = (term: Term) => contexts.reduce((sum, context) => sum + context.count(term), 0);
	const said = terms.filter(({ text }) => !asksInEnglish(text));
	const parts =
		terms.length > 1
			? said.flatMap((term) => sayTerm(term, contexts))
			: cutTerm(terms[0]?.text.slice(0, longest) ?? '', contexts).filter((term) => count(term) > 0);
	const names = new Set<string>();
	return parts
		.filter(({ text }) => names.size < names.add(text).size)
		.slice(0, most)
		.map((term) => ({ text: term.text, count: count(term) }));
}

/** The words of a term; in the place of one that the text has not, those that it has for it. */
function cutTerm(text: string, contexts: readonly Context[]): Term[] {
	const [context] = contexts;
	if (!context) return [];
	const { isWord } = context.words;
	const words = /\p{sc=Han}/u.test(text)
		? cutText(text, { isWord, isQuestion: asksInChinese }).filter(({ kind }) => kind === 'word')
		: text.split(/[\s-]+/u).map((word) => ({ text: word }));
	return words.flatMap((word) => sayTerm(plain(word.text), contexts));
}

/** A term that the text has; in the place of another, what the text has for it, if anything. */
function sayTerm(term: Term, contexts: readonly Context[]): Term[] {
	if (contexts.some(({ has }) => has(term))) return [term];
	const others = contexts.flatMap(({ variants }) => variants(term).map((variant) => variant.term));
	return others.length > 0 ? others : [term];
}
