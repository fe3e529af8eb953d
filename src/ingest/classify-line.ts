import { parseChineseNumber } from '../model/numbers/chinese-number.ts';
import { joinTexts, sliceText, type SourceText } from './source-text.ts';

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
const runningEnd = /[。；：，、！？;:,][”’）)*]*$/u;

/** A numeral in figures, or in Chinese where it does not run into the title. */
const caption = String.raw`(\d{1,3}(?!\d)|[一二三四五六七八九十]+(?=[\s：:]))[\s：:]*(?=\S)`;

/** How each heading begins; the seed may print all of it bold. */
const numbered = [
	{ kind: 'chapter', pattern: /^(?:\*\*)?([一二三四五六七八九十]+)、\s*(?=\S)/u },
	{ kind: 'section', pattern: /^(?:\*\*)?[（(]([一二三四五六七八九十]+)[）)]\s*(?=\S)/u },
	{ kind: 'box', pattern: new RegExp(String.raw`^(?:\*\*)?专栏\s*${caption}`, 'u') },
	{ kind: 'table', pattern: new RegExp(String.raw`^(?:\*\*)?表\s*${caption}`, 'u') },
	{ kind: 'item', pattern: /^(?:\*\*)?(?:-\s*)?(\d{1,3})[.．、]\s*(?=[^\d\s])/u },
] as const;

/** The end of a line of a table of contents: leaders, and mostly a page number. */
const tocEnd = /[^\s.·…．]\s*(?:[.·…．](?:\s?[.·…．]){2,}\s*\d*|…+\s*\d+)$/u;

/** Tells what a line is. `line` has no space at its ends and is not empty. */
export function classifyLine(line: SourceText): Line {
	const { text } = line;
	if (text.includes('\t')) return { kind: 'row', line };
	if (/^目\s*录$/u.test(text)) return { kind: 'toc-head', line };
	if (tocEnd.test(text)) return { kind: 'toc', line };
	for (const { kind, pattern } of numbered) {
		const match = pattern.exec(text);
		if (!match || (kind !== 'item' && runningEnd.test(text))) continue;
		const [marker, digits = ''] = match;
		const number = /^\d/u.test(digits) ? Number(digits) : parseChineseNumber(digits);
		if (number === undefined) continue;
		const bold = sliceText(line, 0, marker.startsWith('**') ? 2 : 0);
		return { kind, number, title: joinTexts([bold, sliceText(line, marker.length)]), line };
	}
	return { kind: 'text', line };
}
