import type { Query, Term } from './query.ts';

/** What print may set a space beside: a letter, a digit, a mark; between two Han characters a space is meant. */
const besideSpace = /\P{sc=Han}/u;

/** What a clause is, if it is one plain term. */
function plainTerm(terms: readonly Term[] | undefined): Term | undefined {
	return terms?.length === 1 && !terms[0]?.quoted ? terms[0] : undefined;
}

/**
 * Takes terms together that a space beside a letter, digit or mark parts, where the text has them side by side:
 * `到 2030 年` is printed with spaces and without, and is one phrase, while `2028 公园` are two terms.
 *
 * @param holds Whether a term stands anywhere in the text.
 */
export function joinTerms(query: Query, holds: (term: Term) => boolean): Query {
	const all: (readonly Term[])[] = [];
	for (const terms of query.all) {
		const [before, after] = [plainTerm(all[all.length - 1]), plainTerm(terms)];
		if (before && after && !after.apart) {
			const [last = '', first = ''] = [Array.from(before.text).pop(), Array.from(after.text)[0]];
			const joined = { text: `${before.text} ${after.text}`, quoted: false };
			if ((besideSpace.test(last) || besideSpace.test(first)) && holds(joined)) {
				all[all.length - 1] = [joined];
				continue;
			}
		}
		all.push(terms);
	}
	return { ...query, all };
}
