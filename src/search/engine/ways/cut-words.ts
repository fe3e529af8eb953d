/** A piece of a text: a word, a word that only asks (什么时候), or what is neither. */
export interface Piece {
	kind: 'word' | 'question' | 'rest';
	text: string;
}

/** How to tell words. */
export interface WordTests {
	isWord: (text: string) => boolean;
	isQuestion?: (text: string) => boolean;
}

/** Characters of the longest word that is looked up. */
const longestWord = 10;

/** What a piece of each kind costs: few words are better than many, and anything better than what is no word. */
const costs = { word: 1, question: 0.9, particle: 1.5, rest: 3 } as const;

/** The best way to cut a text up to a place. */
interface Way {
	cost: number;
	pieces: readonly Piece[];
}

/**
 * Cuts a Chinese text into words, as few as can be; what is between them is left as it is. Letters and digits are a word as
 * they stand side by side. No word is ever found inside another: 地下水道 has no 下水道 where 地下水 is a word.
 */
export function cutText(text: string, tests: WordTests): Piece[] {
	const chars = Array.from(text);
	const ways: (Way | undefined)[] = [{ cost: 0, pieces: [] }];
	for (let start = 0; start < chars.length; start += 1) {
		const before = ways[start];
		if (!before) continue;
		for (const { piece, cost } of piecesFrom(chars, start, tests)) {
			const end = start + Array.from(piece.text).length;
			const total = before.cost + cost;
			if (total < (ways[end]?.cost ?? Infinity))
				ways[end] = { cost: total, pieces: [...before.pieces, piece] };
		}
	}
	return joinRest(ways[chars.length]?.pieces ?? []);
}

/** The pieces that may begin at a place. */
function piecesFrom(
	chars: readonly string[],
	start: number,
	{ isWord, isQuestion }: WordTests,
): { piece: Piece; cost: number }[] {
	const rest = chars.slice(start, start + longestWord);
	const other = /^[^\p{sc=Han}]+/u.exec(chars.slice(start).join(''))?.[0];
	if (other !== undefined) return [{ piece: { kind: 'word', text: other }, cost: costs.word }];
	const found = rest.flatMap((_, index) => {
		const text = rest.slice(0, index + 1).join('');
		const isOne = index === 0;
		const asks = isQuestion?.(text) ?? false;
		return [
			...(!isOne && isWord(text) ? [{ kind: 'word' as const, text, cost: costs.word }] : []),
			...(asks
				? [{ kind: 'question' as const, text, cost: isOne ? costs.particle : costs.question }]
				: []),
			...(isOne ? [{ kind: 'rest' as const, text, cost: costs.rest }] : []),
		];
	});
	return found.map(({ kind, text, cost }) => ({ piece: { kind, text }, cost }));
}

/** What is no word stays together. */
function joinRest(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const last = joined[joined.length - 1];
		if (last?.kind === 'rest' && piece.kind === 'rest')
			joined[joined.length - 1] = { kind: 'rest', text: last.text + piece.text };
		else joined.push(piece);
	}
	return joined;
}

/** The words that a whole text is made of, two or more; `undefined` where it is one, or has anything else in it. */
export function cutWhole(text: string, isWord: WordTests['isWord']): string[] | undefined {
	const pieces = cutText(text, { isWord });
	const isWhole = pieces.length > 1 && pieces.every(({ kind }) => kind === 'word');
	return isWhole && !isWord(text) ? pieces.map((piece) => piece.text) : undefined;
}

/**
 * The words of a whole text, of which one may have a character more at its beginning or end than any word that is known:
 * 全覆盖, 化工园.
 *
 * @param stands Whether such a longer word stands somewhere; it has three characters or more.
 */
export function cutLoosely(
	text: string,
	isWord: WordTests['isWord'],
	stands: (text: string) => boolean,
): string[] | undefined {
	const pieces = cutText(text, { isWord });
	const joined: string[] = [];
	for (let at = 0; at < pieces.length; at += 1) {
		const [piece, next] = [pieces[at], pieces[at + 1]];
		if (!piece) continue;
		const pair = piece.text + (next?.text ?? '');
		const isOdd = (part: Piece | undefined) => part?.kind === 'rest' && part.text.length === 1;
		const isPair =
			(isOdd(piece) && next?.kind === 'word') || (piece.kind === 'word' && isOdd(next));
		if (isPair && pair.length > 2 && stands(pair)) {
			joined.push(pair);
			at += 1;
		} else if (piece.kind === 'word') joined.push(piece.text);
		else return undefined;
	}
	return joined.length > 1 ? joined : undefined;
}
