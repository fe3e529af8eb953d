import { isBoldThroughout, plainText } from '../../model/text/inline.ts';
import { type Checked, type Finding, findingAt } from '../../model/corpus/checked-problem.ts';
import type { Pair } from '../../model/corpus/pair.ts';

/** Chinese characters in English text. */
export function checkScript(pairs: readonly Pair[]): Checked {
	const findings = pairs.flatMap((pair) => {
		const found = /\p{sc=Han}+/u.exec(plainText(pair.en))?.[0];
		return found === undefined ? [] : [findingAt(pair, 'script', found, `“${found}” is Chinese`)];
	});
	return { compared: pairs.length, findings };
}

/**
 * Chinese punctuation and straight quotation marks in English, and English punctuation in Chinese. Cells of tables may
 * be printed with half-width brackets, so only their English is looked at.
 */
export function checkPunctuation(pairs: readonly Pair[]): Checked {
	const chinese = /[\u3000-\u303f\uff00-\uffef…·]|——/u;
	const straight = /["']/u;
	const english = /[,;:!?()"']/u;
	const findings = pairs.flatMap((pair) => {
		const inEnglish = chinese.exec(plainText(pair.en))?.[0];
		const straightMark = straight.exec(plainText(pair.en))?.[0];
		const inChinese = pair.kind === 'cell' ? undefined : english.exec(plainText(pair.zh))?.[0];
		return [
			...(inEnglish === undefined
				? []
				: [findingAt(pair, 'punctuation', inEnglish, `“${inEnglish}” is Chinese punctuation`)]),
			...(straightMark === undefined
				? []
				: [
						findingAt(
							pair,
							'punctuation',
							straightMark,
							`“${straightMark}” is a straight mark; write a curly one`,
						),
					]),
			...(inChinese === undefined
				? []
				: [
						findingAt(
							pair,
							'punctuation',
							inChinese,
							`“${inChinese}” is English punctuation in the Chinese`,
						),
					]),
		];
	});
	return { compared: pairs.length, findings };
}

/** Bold runs that stand in one language only, and sentences bold as a whole in one only. */
export function checkBold(pairs: readonly Pair[]): Checked {
	const describe = (runs: Pair['zh']) => {
		const bold = runs.filter(({ marks }) => marks.includes('strong')).length;
		return isBoldThroughout(runs) ? 'bold as a whole' : `${bold} bold runs`;
	};
	const withBold = pairs.filter(({ zh, en }) =>
		[...zh, ...en].some(({ marks }) => marks.includes('strong')),
	);
	const findings = withBold.flatMap((pair): Finding[] => {
		const [zh, en] = [describe(pair.zh), describe(pair.en)];
		return zh === en ? [] : [findingAt(pair, 'bold', '', `${en} in English, ${zh} in Chinese`)];
	});
	return { compared: withBold.length, findings };
}

/** Chinese texts that stand in more than one place and are put into English in more than one way. */
export function checkRepeats(pairs: readonly Pair[]): Checked {
	const words = (text: string) => text.replaceAll(/\s/gu, '');
	const groups = [...Map.groupBy(pairs, ({ zh }) => words(plainText(zh))).values()].filter(
		(group) => group.length > 1,
	);
	const findings = groups.flatMap(([first, ...others]): Finding[] =>
		others.flatMap((pair) => {
			// A heading has capitals, a sentence its full stop.
			const same = (runs: Pair['en']) => plainText(runs).toLowerCase().replace(/\.$/u, '');
			return !first || same(pair.en) === same(first.en)
				? []
				: [findingAt(pair, 'repeat', first.id, `not as in ${first.id}, whose Chinese is the same`)];
		}),
	);
	return { compared: groups.length, findings };
}
