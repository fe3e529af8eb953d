import { classifyLine, type Line } from './classify-line.ts';
import { type SourceText, splitText, trimText } from './source-text.ts';
import { comparableWords, parseTocLine } from './toc-line.ts';

/** The lines of a seed by the part of the document that they belong to. */
export interface Parts {
	/** From the top to the last line that is a date alone: the issuing notice. */
	notice: SourceText[];
	toc: SourceText[];
	preamble: SourceText[];
	/** From the first heading on. Rows of tables that stand before it come first. */
	body: Line[];
}

const dateLine =
	/^(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/u;

/** A remark that follows a date: （此件公开发布）. */
const remark = /^（[^）]*）$/u;

/** The number of a printed page, as official documents have it. */
const folio = /^[-–—－]+\s*\d{1,3}\s*[-–—－]+$/u;

/** A line of a table of contents whose page number stands after mere space. */
const spacedTocLine = /\s\d{1,3}$/u;

/**
 * Divides the lines of a seed into notice, table of contents, preamble and body. The title of the plan,
 * which stands between notice and preamble, belongs to none of them: it names the whole.
 */
export function splitFront(source: SourceText): Parts {
	const lines = splitText(source, /[\n\f]/u)
		.map(trimText)
		.filter(({ text }) => text !== '' && !folio.test(text))
		.map(classifyLine);
	const { toc, start: tocStart, end: tocEnd } = findToc(lines);
	const start = lines.findIndex((line, index) => index >= tocEnd && isHeading(line));
	const bodyStart = start === -1 ? lines.length : start;
	const front = [...lines.slice(0, tocStart), ...lines.slice(tocEnd, bodyStart)];
	const texts = front.filter(({ kind }) => kind !== 'row').map(({ line }) => line);

	const date = texts.findLastIndex(({ text }) => dateLine.test(text));
	let noticeEnd = date + 1;
	while (date !== -1 && remark.test(texts[noticeEnd]?.text ?? '')) noticeEnd += 1;
	const rest = texts.slice(noticeEnd);
	// A title has no punctuation; a paragraph of the preamble has.
	const preamble = rest.findIndex(({ text }) => /[，。；：]/u.test(text));
	return {
		notice: texts.slice(0, noticeEnd),
		toc,
		preamble: preamble === -1 ? [] : rest.slice(preamble),
		body: [...front.filter(({ kind }) => kind === 'row'), ...lines.slice(bodyStart)],
	};
}

function isHeading({ kind }: Line): boolean {
	return kind === 'chapter' || kind === 'section';
}

/**
 * Finds the table of contents: from the line 目录, or from the first heading with leaders and a page, to the
 * last such line. A bare heading belongs to it where more entries or, further down, its own words follow.
 *
 * @returns Its entries, without those that name another line of the seed than a chapter or section (前言,
 * 专栏 1 …), and the stretch of lines that it takes.
 */
function findToc(lines: readonly Line[]): { toc: SourceText[]; start: number; end: number } {
	const isLed = ({ kind, line }: Line) =>
		kind === 'toc' || (kind === 'row' && spacedTocLine.test(line.text));
	const isEntry = (line: Line) => isLed(line) || spacedTocLine.test(line.line.text);
	const head = lines.findIndex(({ kind }) => kind === 'toc-head');
	const first = lines.findIndex((line) => isLed(line) && isHeading(parseTocLine(line.line).entry));
	const heading = lines.findIndex((line) => isHeading(line) && !isLed(line));
	const isFirst = first !== -1 && (heading === -1 || first < heading);
	const start = head !== -1 ? head : isFirst ? first : -1;
	if (start === -1) return { toc: [], start: 0, end: 0 };

	const lastAt = new Map(lines.map(({ line }, index) => [comparableWords(line.text), index]));
	const stands = (text: string) => lastAt.get(comparableWords(text)) ?? -1;
	let end = start;
	for (const [index, line] of lines.entries()) {
		if (index < start) continue;
		if (line.kind === 'toc-head' || isEntry(line) || stands(line.line.text) > index)
			end = index + 1;
		else if (!isHeading(line)) break;
	}
	const toc = lines.slice(start, end).filter(({ kind }) => kind !== 'toc-head');
	return {
		toc: toc
			.filter(({ line }) => {
				const { entry } = parseTocLine(line);
				return isHeading(entry) || stands(entry.line.text) === -1;
			})
			.map(({ line }) => line),
		start,
		end,
	};
}
