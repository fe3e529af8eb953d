import { classifyLine, type Line } from './classify-line.ts';
import { sliceText, type SourceText, trimText } from './source-text.ts';

/** A line of a table of contents, taken apart. */
export interface TocLine {
	/** What it names: the line without leaders and page. */
	entry: Line;
	/** Digits as printed; '' where there are none. */
	page: string;
	/** The offset in the seed at which the page stands or should stand. */
	pageAt: number;
}

/** Takes a line of a table of contents apart. `line` has no space at its ends and is not empty. */
export function parseTocLine(line: SourceText): TocLine {
	const { text, at } = line;
	const page = /(?<!\d)\d+$/u.exec(text)?.[0] ?? '';
	let end = text.length - page.length;
	while (end > 0 && /[\s.·…．]/u.test(text.charAt(end - 1))) end -= 1;
	const title = trimText(sliceText(line, 0, end));
	return {
		entry: classifyLine(title.text === '' ? line : title),
		page,
		pageAt: at[text.length - page.length] ?? (at.at(-1) ?? 0) + 1,
	};
}

/** Words of a heading as a reader compares them: without spaces and bold, and with one width of marks. */
export function comparableWords(text: string): string {
	return text.normalize('NFKC').replaceAll(/\s|\*\*/gu, '');
}
