import { parseChineseNumber } from '../plan/chinese-number.ts';
import { sliceText, type SourceText } from './source-text.ts';

/** What a line of the seed is, by its form alone. */
export type Line =
	| {
			kind: 'chapter' | 'section' | 'item' | 'box' | 'table';
			number: number;
			title: SourceText;
			line: SourceText;
	  }
	| { kind: 'row' | 'text' | 'toc' | 'toc-head'; line: SourceText };

/** Ends of running text; a heading has none of them. */
const runningEnd = /[。；：，、！？;:,][”’）)]*$/u;

const numbered = [
	{ kind: 'chapter', pattern: /^([一二三四五六七八九十]+)、\s*(?=\S)/u },
	{ kind: 'section', pattern: /^[（(]([一二三四五六七八九十]+)[）)]\s*(?=\S)/u },
	{ kind: 'box', pattern: /^专栏\s*(\d{1,3})\s*(?=\S)/u },
	{ kind: 'table', pattern: /^表\s*(\d{1,3})\s*(?=\S)/u },
	{ kind: 'item', pattern: /^(?:-\s*)?(\d{1,3})[.．、]\s*(?=[^\d\s])/u },
] as const;

/** A line of a table of contents: a title, leaders and mostly a page number. */
const tocLine = /^\S.*?[.·…．]{3,}\s*\d*$/u;

/** Tells what a line is. `line` has no space at its ends and is not empty. */
export function classifyLine(line: SourceText): Line {
	const { text } = line;
	if (text.includes('\t')) return { kind: 'row', line };
	if (/^目\s*录$/u.test(text)) return { kind: 'toc-head', line };
	if (tocLine.test(text)) return { kind: 'toc', line };
	for (const { kind, pattern } of numbered) {
		const match = pattern.exec(text);
		if (!match || (kind !== 'item' && runningEnd.test(text))) continue;
		const [marker, digits = ''] = match;
		const number = /^\d/u.test(digits) ? Number(digits) : parseChineseNumber(digits);
		if (number === undefined) continue;
		return { kind, number, title: sliceText(line, marker.length), line };
	}
	return { kind: 'text', line };
}
