import type { Pair } from '../../model/corpus/pair.ts';
import { chapterOf, nodeOf, parsePlaceId } from '../../model/places/place-id.ts';
import { countWords, splitEnglish } from '../../model/text/english-sentences.ts';
import { plainText } from '../../model/text/inline.ts';
import type { TermBase } from '../../model/terms/term-base.ts';
import { beginsLow, findAvoided, longestSentence, withoutTerms } from './check-style.ts';

/** How the English of a part of the plan reads, in counts. */
interface StyleLine {
	/** A chapter's number, `box`, `table` or what else a part is called; `all` for the whole. */
	part: string;
	/** Sentences of the plan, each with an identifier of its own. */
	units: number;
	/** English sentences in them. */
	sentences: number;
	/** Words of an English sentence on average; 0 without any. */
	words: number;
	/** English sentences of more than 40 words, and of more than {@link longestSentence}. */
	long: number;
	tooLong: number;
	/** Sentences of the plan that begin in lower case. */
	low: number;
	/** Straight quotation marks, in headings and cells too. */
	straight: number;
	/** Wordings that are avoided, in headings and cells too. */
	avoided: number;
	/** Sentences of the plan that begin with “We will”. */
	weWill: number;
}

/** The English of the whole plan and of each of its parts, in reading order, the whole last. */
export function measureStyle(pairs: readonly Pair[], base: TermBase): StyleLine[] {
	const parts = Map.groupBy(pairs, ({ id }) => partOf(id));
	return [...parts, ['all', pairs] as const].map(([part, own]) => measure(part, own, base));
}

function partOf(id: string): string {
	const node = nodeOf(id);
	return chapterOf(id) ?? parsePlaceId(node)?.kind.replace('-item', '') ?? node;
}

function measure(part: string, pairs: readonly Pair[], base: TermBase): StyleLine {
	const texts = pairs.map(({ en }) => plainText(en));
	const units = pairs.filter(({ kind }) => kind === 'sentence').map(({ en }) => plainText(en));
	const lengths = units.flatMap(splitEnglish).map(countWords);
	return {
		part,
		units: units.length,
		sentences: lengths.length,
		words: lengths.reduce((sum, words) => sum + words, 0) / Math.max(lengths.length, 1),
		long: lengths.filter((words) => words > 40).length,
		tooLong: lengths.filter((words) => words > longestSentence).length,
		low: units.filter(beginsLow).length,
		straight: texts.join('').match(/["']/gu)?.length ?? 0,
		avoided: pairs.flatMap((pair) => findAvoided(withoutTerms(pair, base))).length,
		weWill: units.filter((text) => text.startsWith('We will ')).length,
	};
}

/** The counts as a table for the terminal. */
export function formatStyle(lines: readonly StyleLine[]): string {
	const rows = [
		[
			'part',
			'units',
			'sentences',
			'words',
			'>40',
			`>${longestSentence}`,
			'low',
			'"',
			'avoided',
			'We will',
		],
		...lines.map((line) => [
			line.part,
			String(line.units),
			String(line.sentences),
			line.words.toFixed(1),
			String(line.long),
			String(line.tooLong),
			String(line.low),
			String(line.straight),
			String(line.avoided),
			`${line.weWill} (${((100 * line.weWill) / Math.max(line.units, 1)).toFixed(0)}%)`,
		]),
	];
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padStart(column === 0 ? 9 : 11))
				.join('')
				.trimEnd(),
		)
		.join('\n');
}
