import { type Checked, type Finding, findingAt } from '../../model/corpus/checked-problem.ts';
import type { Pair } from '../../model/corpus/pair.ts';
import { findWords } from '../../model/terms/english-words.ts';
import { findTerms, type TermBase } from '../../model/terms/term-base.ts';
import { plainText } from '../../model/text/inline.ts';

/** A stretch in quotation marks; one within it, in single marks. An apostrophe opens nothing. */
const quoted = /“([^“”]+)”|(?<!\p{L})‘([^‘’]+)’/gu;

/**
 * Slogans of the term base, those whose English has quotation marks there, that stand without them, and other words
 * that stand in them: the list is closed.
 */
export function checkQuotations(pairs: readonly Pair[], base: TermBase): Checked {
	const slogans = new Set(
		base.terms.flatMap(({ en, variants = [] }) => [en, ...variants].flatMap(findQuoted).map(toKey)),
	);
	let compared = 0;
	const findings = pairs.flatMap((pair): Finding[] => {
		const en = plainText(pair.en);
		const stretches = findQuoted(en);
		const marked = Array.from(
			en.matchAll(quoted),
			({ index, 0: { length } }) => [index, index + length] as const,
		);
		const bare = findTerms(base, plainText(pair.zh), en).flatMap(({ rendering }) => {
			if (!rendering || findQuoted(rendering.source).length === 0) return [];
			compared += 1;
			const { start, end } = rendering;
			return marked.some(([from, to]) => from < end && start < to) ? [] : [en.slice(start, end)];
		});
		const others = stretches.filter(
			(stretch) =>
				!slogans.has(toKey(stretch)) &&
				// One pair of marks may hold several slogans.
				!stretch.split(', ').every((part) => slogans.has(toKey(part))),
		);
		compared += stretches.length;
		const find = (about: string, message: string) =>
			findingAt(pair, 'quotation', about, about === '' ? message : `“${about}” ${message}`);
		return [
			...bare.map((slogan) =>
				find(slogan, 'is a slogan of the term base and stands without quotation marks'),
			),
			...others.map((other) =>
				find(other, 'is no slogan of the term base and stands in quotation marks'),
			),
			...(hasPartners(en) ? [] : [find('', 'a quotation mark has no partner')]),
		];
	});
	return { compared, findings };
}

/** What stands in quotation marks, also what is quoted within a quotation. */
function findQuoted(text: string): string[] {
	return Array.from(text.matchAll(quoted), ([, outer = '', inner = '']) => outer || inner).flatMap(
		(stretch) => [stretch, ...(stretch.includes('‘') ? findQuoted(stretch) : [])],
	);
}

/** Whether each double mark that opens is closed, and the reverse. */
function hasPartners(text: string): boolean {
	return /^[^“”]*(?:“[^“”]*”[^“”]*)*$/u.test(text);
}

/** Words without their endings, capitals and marks. */
function toKey(text: string): string {
	return findWords(text)
		.map(({ stem }) => stem)
		.join(' ');
}
