import { findSyntaxBrackets } from './query-brackets.ts';
import type { Fault } from './query.ts';
import { type Lexeme, type Operator, scanQuery, toOperator } from './query-lexemes.ts';

/** A piece of a query that is read. */
export type Token =
	| { kind: 'term'; text: string; quoted: boolean; minus: boolean }
	| { kind: 'operator'; name: Operator; text: string; isWeak: boolean }
	| { kind: 'open' | 'close' };

/** A whole term between curly quotation marks. */
const curly = /^“[^“”]*”$/u;

/** A minus as it is typed, of either width. */
const dash = /^[-－−]/u;

/** Nothing but dashes: a mark between words, as it stands before the items of a list that is copied. */
const dashes = /^[\p{Pd}−]+$/u;

/** Words after `or` that set a bound, as in `35 t/h or above`. */
const bound =
	/^(?:above|after|before|below|earlier|fewer|greater|higher|later|less|longer|lower|more|over|smaller|under)$/iu;

/**
 * Cuts a query into terms, operators and brackets that are syntax.
 *
 * @param stands Whether the text has some words side by side.
 * @param faults Is told what is odd.
 */
export function findTokens(
	source: string,
	stands: (words: string) => boolean,
	faults: Set<Fault>,
): Token[] {
	const lexemes = scanQuery(source, faults);
	const brackets = findSyntaxBrackets(lexemes, stands, faults);
	const tokens: Token[] = [];
	let word = '';
	const endWord = (next?: Lexeme) => {
		if (word !== '') tokens.push(readWord(word, next));
		word = '';
	};
	for (const [index, lexeme] of lexemes.entries()) {
		const { kind, text } = lexeme;
		const bracket = brackets.get(index);
		if (kind === 'text' || ((kind === 'open' || kind === 'close') && bracket === undefined)) {
			word += text;
			continue;
		}
		endWord(lexeme);
		const operator = toOperator(lexeme);
		if (operator) tokens.push({ kind: 'operator', text, ...operator });
		else if (kind === 'quoted') pushQuoted(tokens, text);
		else if ((kind === 'open' || kind === 'close') && bracket === 'group') tokens.push({ kind });
	}
	endWord();
	return readWeak(dropDashes(tokens), stands);
}

/** A word, which may be an operator, or the minus of what follows without a space. */
function readWord(word: string, next: Lexeme | undefined): Token {
	const operator = toOperator({ kind: 'text', text: word });
	if (operator) return { kind: 'operator', text: word, ...operator };
	const isGlued = next?.kind === 'quoted' || next?.kind === 'open';
	if (dash.test(word) && word.length === 1 && isGlued)
		return { kind: 'operator', name: 'not', text: word, isWeak: false };
	const minus = dash.test(word) && !dashes.test(word);
	const text = minus ? word.slice(1) : word;
	return { kind: 'term', text, quoted: curly.test(text), minus };
}

/** Adds what is quoted, if it is anything, with the minus that stands before it. */
function pushQuoted(tokens: Token[], text: string): void {
	const before = tokens[tokens.length - 1];
	const minus = before?.kind === 'operator' && dash.test(before.text);
	if (minus) tokens.pop();
	if (text !== '') tokens.push({ kind: 'term', text, quoted: true, minus });
}

/** Tokens without dashes by themselves, if there is anything else. */
function dropDashes(tokens: readonly Token[]): readonly Token[] {
	const rest = tokens.filter(
		(token) => token.kind !== 'term' || token.quoted || !dashes.test(token.text),
	);
	return rest.some(({ kind }) => kind === 'term') ? rest : tokens;
}

/** Whether something to look for begins with a token. */
const begins = (token: Token | undefined) => token?.kind === 'term' || token?.kind === 'open';

/** Settles which of the operators are words: all where there is nothing else, and those in lower case by what is beside. */
function readWeak(tokens: readonly Token[], stands: (words: string) => boolean): Token[] {
	const isAlone = !tokens.some(begins);
	const read: Token[] = [];
	for (const [index, token] of tokens.entries()) {
		const isWord =
			token.kind === 'operator' &&
			(isAlone || (token.isWeak && !joins(token, read[read.length - 1], tokens, index, stands)));
		read.push(isWord ? { kind: 'term', text: token.text, quoted: false, minus: false } : token);
	}
	return read;
}

/** Whether an operator in lower case is one: between two terms, if it is no idiom and the text has no such words. */
function joins(
	{ name, text }: { name: Operator; text: string },
	before: Token | undefined,
	tokens: readonly Token[],
	index: number,
	stands: (words: string) => boolean,
): boolean {
	const isAfterTerm = before?.kind === 'term' || before?.kind === 'close';
	const next = tokens[index + 1];
	const isNot = (token: Token | undefined) => token?.kind === 'operator' && token.name === 'not';
	if (name === 'and')
		return isAfterTerm && (begins(next) || (isNot(next) && begins(tokens[index + 2])));
	const isIdiom = next?.kind === 'term' && !next.quoted && bound.test(next.text);
	if (name === 'or') return isAfterTerm && begins(next) && !isIdiom;
	const isAfterAnd = before?.kind === 'operator' && before.name === 'and';
	const isText = next?.kind === 'term' && !next.quoted && stands(`${text} ${next.text}`);
	return (isAfterTerm || isAfterAnd) && begins(next) && !isText;
}
