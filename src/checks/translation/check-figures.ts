import { plainText } from '../../model/text/inline.ts';
import type { GlossaryTerm } from '../../model/schemas/glossary-term.ts';
import { findChineseFigures } from '../../model/numbers/chinese-figures.ts';
import { type Checked, type Finding, findingAt } from '../../model/corpus/checked-problem.ts';
import { findEnglishFigures } from '../../model/numbers/english-figures.ts';
import type { Pair } from '../../model/corpus/pair.ts';
import { findTerms, type TermBase } from '../../model/terms/term-base.ts';

/**
 * Figures that stand in one language and not in the other: numbers, percentages, dates and deadlines, bounds,
 * in digits or in words.
 */
export function checkFigures(pairs: readonly Pair[], base: TermBase): Checked {
	let compared = 0;
	const findings = pairs.flatMap((pair): Finding[] => {
		const [zh, en] = [plainText(pair.zh), plainText(pair.en)];
		const names = findTerms(base, zh, en).filter(({ term, rendering }) =>
			isName(term, rendering?.source),
		);
		const figures = findChineseFigures(
			cutOut(
				zh,
				names.map(({ zh: place }) => place),
			),
		);
		const own = findEnglishFigures(
			cutOut(
				en,
				names.flatMap((found) => found.rendering ?? []),
			),
		);
		compared += figures.length;
		return [
			...subtract(figures, own).map((figure) =>
				findingAt(pair, 'figure', figure, `“${figure}” is not in the English`),
			),
			...subtract(own, figures).map((figure) =>
				findingAt(pair, 'figure', figure, `“${figure}” is not in the Chinese`),
			),
		];
	});
	return { compared, findings };
}

/** Whether the numerals of a term are part of a name that English words otherwise: 进一步, 一带一路. */
function isName({ zh, en }: GlossaryTerm, rendering = en): boolean {
	// 万 and 亿 at the start of a unit belong to the figure before it.
	if (/^[万亿]/u.test(zh)) return false;
	return findChineseFigures(zh).sort().join() !== findEnglishFigures(rendering).sort().join();
}

/** A text with some stretches taken out; what stood on their two sides stays apart. */
function cutOut(text: string, places: readonly { start: number; end: number }[]): string {
	const chars = [...Array.from({ length: text.length }, (_, index) => text.charAt(index))];
	for (const { start, end } of places) chars.fill('', start + 1, end).fill('|', start, start + 1);
	return chars.join('');
}

/** What a list holds that another one has not, or has fewer times. */
function subtract(list: readonly string[], other: readonly string[]): string[] {
	const rest = [...other];
	return list.filter((item) => {
		const index = rest.indexOf(item);
		if (index !== -1) rest.splice(index, 1);
		return index === -1;
	});
}
