import { type Checked, type Finding, findingAt } from '../../model/corpus/checked-problem.ts';
import type { Pair } from '../../model/corpus/pair.ts';
import { findTerms, type TermBase } from '../../model/terms/term-base.ts';
import { countWords, splitEnglish } from '../../model/text/english-sentences.ts';
import { plainText } from '../../model/text/inline.ts';
import { avoidedWordings } from './avoided-wordings.ts';

/** Words above which an English sentence needs a reason. */
export const longestSentence = 60;

/** Wordings that mark a text as translated. What is part of a term is the term's. */
export function checkWordings(pairs: readonly Pair[], base: TermBase): Checked {
	const findings = pairs.flatMap((pair) =>
		findAvoided(withoutTerms(pair, base)).map((found) =>
			findingAt(pair, 'wording', found, `“${found}” is avoided: docs/translation.md, 4`),
		),
	);
	return { compared: pairs.length, findings };
}

/** The English of a pair with bars in the place of its terms. */
export function withoutTerms({ zh, en }: Pair, base: TermBase): string {
	const text = plainText(en);
	return findTerms(base, plainText(zh), text).reduce(
		(left, { rendering }) =>
			rendering
				? left.slice(0, rendering.start) +
					'|'.repeat(rendering.end - rendering.start) +
					left.slice(rendering.end)
				: left,
		text,
	);
}

/** The avoided wordings of a text, as they stand in it. */
export function findAvoided(text: string): string[] {
	return avoidedWordings.flatMap((wording) => wording.exec(text)?.[0] ?? []);
}

/** Sentences of the plan that begin in lower case: each is quoted and shared alone. */
export function checkOpenings(pairs: readonly Pair[]): Checked {
	const sentences = pairs.filter(({ kind }) => kind === 'sentence');
	const findings = sentences
		.filter(({ en }) => beginsLow(plainText(en)))
		.map((pair) => findingAt(pair, 'opening', '', 'it begins in lower case, and is quoted alone'));
	return { compared: sentences.length, findings };
}

/** Whether the first letter of a text is a small one, and no figure stands before it. */
export function beginsLow(text: string): boolean {
	return /^[^\p{L}\p{N}]*\p{Ll}/u.test(text);
}

/** English sentences that are too long to be read at once. */
export function checkLengths(pairs: readonly Pair[]): Checked {
	let compared = 0;
	const findings = pairs.flatMap((pair): Finding[] => {
		if (pair.kind !== 'sentence') return [];
		const lengths = splitEnglish(plainText(pair.en)).map(countWords);
		compared += lengths.length;
		return lengths
			.filter((words) => words > longestSentence)
			.map((words) =>
				findingAt(pair, 'length', '', `a sentence of ${words} words; split it, or declare why not`),
			);
	});
	return { compared, findings };
}
