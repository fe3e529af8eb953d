import { plainText } from '../../model/text/inline.ts';
import type { GlossaryTerm } from '../../model/schemas/glossary-term.ts';
import { type Checked, type Finding, findingAt } from '../../model/corpus/checked-problem.ts';
import { findRendering, findWords } from '../../model/terms/english-words.ts';
import type { Pair } from '../../model/corpus/pair.ts';
import { findTerms, type TermBase } from '../../model/terms/term-base.ts';

/** Words that stand for what has been named: English names a thing once. */
const backReference =
	/\b(?:it|its|they|them|their|this|that|these|those|such|both|each|one|ones|the two)\b/iu;

/**
 * Terms of the glossary that the English renders otherwise, or names fewer times than the Chinese without a word that
 * refers back to them.
 */
export function checkTerms(pairs: readonly Pair[], base: TermBase): Checked {
	let compared = 0;
	const findings = pairs.flatMap((pair): Finding[] => {
		const found = findTerms(base, plainText(pair.zh), plainText(pair.en));
		compared += found.length;
		const rendered = new Set(found.filter(({ rendering }) => rendering).map(({ term }) => term));
		const refersBack = backReference.test(plainText(pair.en));
		const missing = found
			.filter(({ term, rendering }) => !rendering && !(refersBack && rendered.has(term)))
			.map(({ term }) => term);
		return [...new Set(missing)].map((term) =>
			findingAt(
				pair,
				'term',
				term.zh,
				rendered.has(term)
					? `“${term.zh}” stands more often than “${term.en}”`
					: `“${term.zh}” is not rendered as “${[term.en, ...(term.variants ?? [])].join('” or “')}”`,
			),
		);
	});
	return { compared, findings };
}

/** Reserved English words (strive, explore, advance …) for which the Chinese gives no cause. */
export function checkReserved(pairs: readonly Pair[], base: TermBase): Checked {
	const reserved = base.terms.filter((term) => term.reserved);
	const causesOf = findCauses(base, reserved);
	let compared = 0;
	const findings = pairs.flatMap((pair): Finding[] => {
		const en = plainText(pair.en);
		const words = findWords(en);
		const inChinese = base.findZh(plainText(pair.zh)).map(({ term }) => term);
		return reserved.flatMap((term) => {
			const [headword] =
				base.renderings.get(term)?.filter(({ source }) => source === term.en) ?? [];
			if (!headword) return [];
			const places = findRendering(words, headword.parts);
			compared += places.length;
			const causes = inChinese.filter((other) => causesOf.get(term)?.has(other));
			return places.length <= causes.length
				? []
				: [
						findingAt(
							pair,
							'reserved',
							term.en,
							`“${term.en}” stands ${places.length} times, “${term.zh}” ${causes.length}`,
						),
					];
		});
	});
	return { compared, findings };
}

/** What in the Chinese is a cause for each reserved word: its term, and terms whose own English holds the word. */
function findCauses(
	{ terms, renderings }: TermBase,
	reserved: readonly GlossaryTerm[],
): ReadonlyMap<GlossaryTerm, ReadonlySet<GlossaryTerm>> {
	const sources = terms.flatMap((term) =>
		(renderings.get(term) ?? []).map(({ source }) => ({ term, words: findWords(source) })),
	);
	return new Map(
		reserved.map((word) => {
			const stems = findWords(word.en).map(({ stem }) => stem);
			const holding = sources.filter(({ words }) => findRendering(words, [stems]).length > 0);
			return [word, new Set([word, ...holding.map(({ term }) => term)])];
		}),
	);
}
