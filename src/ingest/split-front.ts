import { classifyLine, type Line } from './classify-line.ts';
import { type SourceText, splitText, trimText } from './source-text.ts';

/** The lines of a seed by the part of the document that they belong to. */
export interface Parts {
	/** From the top to the last line that is a date alone: the issuing notice. */
	notice: SourceText[];
	toc: SourceText[];
	preamble: SourceText[];
	/** From the first heading on. */
	body: Line[];
}

const dateLine = /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/u;

/** A line of a table of contents whose page number stands after mere space. */
const spacedTocLine = /^\S.*\s\d+$/u;

/**
 * Divides the lines of a seed into notice, table of contents, preamble and body. The title of the plan,
 * which stands between notice and contents, belongs to none of them: it names the whole.
 */
export function splitFront(source: SourceText): Parts {
	const lines = splitText(source, '\n')
		.map(trimText)
		.filter(({ text }) => text !== '')
		.map(classifyLine);
	const toc = new Set<Line>();
	let inToc = false;
	for (const line of lines) {
		if (line.kind === 'toc-head') inToc = true;
		else if (line.kind === 'toc' || (inToc && spacedTocLine.test(line.line.text))) toc.add(line);
		else inToc = false;
		if (inToc) toc.add(line);
	}
	const start = lines.findIndex(
		(line) => !toc.has(line) && (line.kind === 'chapter' || line.kind === 'section'),
	);
	const end = start === -1 ? lines.length : start;
	const front = lines.slice(0, end).filter((line) => !toc.has(line));
	const lastDate = front.findLastIndex(({ line }) => dateLine.test(line.text));
	const rest = front.slice(lastDate + 1);
	return {
		notice: front.slice(0, lastDate + 1).map(({ line }) => line),
		toc: lines
			.slice(0, end)
			.filter((line) => toc.has(line) && line.kind !== 'toc-head')
			.map(({ line }) => line),
		// The title is a line without punctuation at its end; a paragraph of the preamble has one.
		preamble: rest
			.filter(({ line }, index) => index > 0 || /[。；：]$/u.test(line.text))
			.map(({ line }) => line),
		body: lines.slice(end),
	};
}
