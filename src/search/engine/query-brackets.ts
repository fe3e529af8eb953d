import type { Fault } from './query.ts';
import { type Lexeme, toOperator } from './query-lexemes.ts';

/** What a bracket that is syntax does: it opens or closes a group, or is left out for want of its partner. */
type Bracket = 'group' | 'dropped';

/**
 * Which brackets of a query are syntax, by their place among the lexemes; the others are part of the words, as in
 * 三（四）2 or (PM2.5). Two that belong together are syntax where an operator stands in them, or beside them as they stand
 * by themselves; or where they stand by themselves with several words in them, and the text does not have it so.
 *
 * @param stands Whether the text has some words side by side.
 * @param faults Is told of a bracket around alternatives that has no partner.
 */
export function findSyntaxBrackets(
	lexemes: readonly Lexeme[],
	stands: (words: string) => boolean,
	faults: Set<Fault>,
): ReadonlyMap<number, Bracket> {
	const found = new Map<number, Bracket>();
	const opened: number[] = [];
	const alone: number[] = [];
	for (const [index, { kind }] of lexemes.entries()) {
		if (kind === 'open') opened.push(index);
		if (kind !== 'close') continue;
		const start = opened.pop();
		if (start === undefined) alone.push(index);
		else if (isGroup(lexemes, start, index, stands))
			for (const at of [start, index]) found.set(at, 'group');
	}
	for (const start of opened)
		if (opensApart(lexemes, start) && holdsOperator(lexemes.slice(start + 1))) {
			found.set(start, 'group');
			faults.add('bracket');
		}
	for (const end of alone)
		if (closesApart(lexemes, end) && holdsOperator(lexemes.slice(0, end))) {
			found.set(end, 'dropped');
			faults.add('bracket');
		}
	return found;
}

function isGroup(
	lexemes: readonly Lexeme[],
	start: number,
	end: number,
	stands: (words: string) => boolean,
): boolean {
	const inner = lexemes.slice(start + 1, end);
	if (inner.every(({ kind }) => kind === 'space')) return false;
	const isApart = opensApart(lexemes, start) && closesApart(lexemes, end);
	const isText = () =>
		stands(
			lexemes
				.slice(start, end + 1)
				.map(({ text }) => text)
				.join(''),
		);
	if (holdsOperator(inner)) return !isText();
	if (!isApart) return false;
	if (isBesideOperator(lexemes, start, end)) return true;
	return inner.slice(1, -1).some(({ kind }) => kind === 'space') && !isText();
}

/** Whether an operator stands among lexemes, with something on both sides of one in lower case. */
function holdsOperator(lexemes: readonly Lexeme[]): boolean {
	const last = lexemes.length - 1;
	return lexemes.some((lexeme, index) => {
		const operator = toOperator(lexeme);
		if (!operator) return false;
		if (lexeme.kind === 'sign') return true;
		const isApart = isGap(lexemes[index - 1]) && isGap(lexemes[index + 1]);
		return isApart && (!operator.isWeak || (index > 0 && index < last));
	});
}

const isGap = (lexeme: Lexeme | undefined) => lexeme?.kind !== 'text';

/** A minus by itself, which stands before a bracket. */
const isMinus = (lexeme: Lexeme | undefined) =>
	lexeme?.kind === 'text' && /^[-－−]$/u.test(lexeme.text);

function opensApart(lexemes: readonly Lexeme[], index: number): boolean {
	const before = lexemes[index - 1];
	if (isMinus(before)) return opensApart(lexemes, index - 1);
	return before === undefined || ['space', 'sign', 'open', 'quoted'].includes(before.kind);
}

function closesApart(lexemes: readonly Lexeme[], index: number): boolean {
	const after = lexemes[index + 1];
	return after === undefined || ['space', 'sign', 'close', 'quoted'].includes(after.kind);
}

/** Whether the next thing before or after a pair of brackets is an operator; one in lower case has a term beyond it. */
function isBesideOperator(lexemes: readonly Lexeme[], start: number, end: number): boolean {
	const before = lexemes.slice(0, start).filter(({ kind }) => kind !== 'space');
	const after = lexemes.slice(end + 1).filter(({ kind }) => kind !== 'space');
	if (isMinus(lexemes[start - 1])) return true;
	return [before.reverse(), after].some(([next, beyond]) => {
		const operator = next && toOperator(next);
		return operator?.isWeak === false || (operator?.isWeak === true && beyond !== undefined);
	});
}
