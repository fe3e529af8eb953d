/** Words that are looked for together. */
export interface Term {
	text: string;
	/** In quotation marks: exactly these words. */
	quoted: boolean;
	/** In the place of `text`, which names them: what has to stand in one passage, 农村 and 污水 of 农村污水. */
	allOf?: readonly Term[];
	/** For what cannot be matched by words, such as a quantity in any notation: whether a text states it. */
	isStated?: (text: string) => boolean;
}

/** What is odd about a query; it is answered all the same, as far as it goes. */
type Fault =
	/** A quotation mark is not closed: what follows is taken as quoted. */
	| 'quote'
	/** `OR` has nothing on one side: it is left out. */
	| 'or'
	/** Only words to leave out: they are looked for as they stand. */
	| 'minus'
	/** Nothing but spaces, or marks that nobody sees. */
	| 'empty';

/** What a person asks for. */
export interface Query {
	/** All of these must be met in one passage, each by any one of its terms. */
	all: readonly (readonly Term[])[];
	/** None of these may stand in the passage. */
	none: readonly Term[];
	faults: readonly Fault[];
}

/** A piece of a query as it was typed. */
interface Piece extends Term {
	minus: boolean;
}

/**
 * Straight quotation marks are syntax. Curly ones stand in the plan itself and are part of the words, but a space
 * between them parts nothing.
 */
const pattern = /(-?)"([^"]*)("|$)|((?:“[^“”"]*”|[^\s"])+)/gu;

/** A whole term between curly quotation marks. */
const curly = /^“[^“”]*”$/u;

/** Characters that nobody sees: spaces, joiners, marks of direction. */
const invisible = /^[\s\p{Cf}]*$/u;

/**
 * Reads what a person typed. Several terms are all required; `"…"` is exact; `a OR b` is either, and binds more
 * closely than a space; `-word` leaves out. Nothing is refused: what is odd is told in `faults`.
 */
export function parseQuery(source: string): Query {
	const faults = new Set<Fault>();
	const pieces = [...source.replaceAll('\n', ' ').replaceAll('＂', '"').matchAll(pattern)]
		.map(([, dash, quoted, close, plain = '']): Piece => {
			if (quoted === undefined) {
				const minus = plain.length > 1 && /^[-－−]/u.test(plain);
				const text = minus ? plain.slice(1) : plain;
				return { text, quoted: curly.test(text), minus };
			}
			if (close === '') faults.add('quote');
			return { text: quoted.trim(), quoted: true, minus: dash === '-' };
		})
		.filter(({ text }) => !invisible.test(text));
	if (pieces.length === 0) return { all: [], none: [], faults: ['empty'] };
	if (pieces.every(({ minus }) => minus)) {
		// `-2030` alone may well stand in the text.
		faults.add('minus');
		const all = pieces.map(({ text, quoted }) => [{ text: quoted ? text : `-${text}`, quoted }]);
		return { all, none: [], faults: [...faults] };
	}
	return { ...joinPieces(pieces, faults), faults: [...faults] };
}

/** Writes a query so that it is read the same again; terms that spaces were taken out of are quoted. */
export function formatQuery({ all, none }: Pick<Query, 'all' | 'none'>): string {
	const write = ({ text, quoted }: Term) => (quoted || /\s/u.test(text) ? `"${text}"` : text);
	return [
		...all.map((terms) => terms.map(write).join(' OR ')),
		...none.map((term) => `-${write(term)}`),
	].join(' ');
}

/** A query as one speaks of it: a single term without the quotation marks that it was typed with. */
export function nameQuery({ all, none }: Pick<Query, 'all' | 'none'>, typed: string): string {
	const [term] = all[0] ?? [];
	return term && all.flat().length === 1 && none.length === 0 ? term.text : typed.trim();
}

/** Puts alternatives together, and sets apart what is left out. */
function joinPieces(pieces: readonly Piece[], faults: Set<Fault>): Pick<Query, 'all' | 'none'> {
	const all: Term[][] = [];
	const none: Term[] = [];
	let either = false;
	for (const [index, { text, quoted, minus }] of pieces.entries()) {
		const isOr = text === 'OR' && !quoted && !minus && pieces.length > 1;
		if (isOr) {
			const next = pieces[index + 1];
			const joins: boolean = all.length > 0 && !either && next !== undefined && !next.minus;
			if (!joins) faults.add('or');
			either ||= joins;
		} else if (minus) none.push({ text, quoted });
		else if (either) {
			all[all.length - 1]?.push({ text, quoted });
			either = false;
		} else all.push([{ text, quoted }]);
	}
	return { all, none };
}
