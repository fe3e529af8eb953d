/**
 * Typography inside a sentence, heading or table cell: runs of text with marks.
 *
 * In content files it is written as `<strong>`, `<sub>`, `<sup>` and `<cite>` elements, and the characters that
 * MDX would read as markup as character references. Markdown's `**` is not used: beside Chinese
 * punctuation CommonMark does not close it (https://github.com/commonmark/commonmark-spec/issues/650).
 */
export type Mark = 'strong' | 'sub' | 'sup' | 'cite';

/** A stretch of text with one set of marks, outermost first. */
export interface Run<Kind = Mark> {
	text: string;
	marks: readonly Kind[];
}

const markup = /<(\/?)(strong|sub|sup|cite)>|&#(\d+);/gu;

/** Reads inline markup as content files hold it. Unknown markup stays in the text. */
export function parseInline(source: string): Run[] {
	const runs: Run[] = [];
	let open: Mark[] = [];
	let last = 0;
	const push = (text: string) => {
		// The oldest supported browsers lack `at`.
		const previous = runs[runs.length - 1];
		if (text === '') return;
		if (previous?.marks.join() === open.join()) previous.text += text;
		else runs.push({ text, marks: open });
	};
	for (const match of source.matchAll(markup)) {
		const [whole, slash, name, code] = match;
		push(source.slice(last, match.index));
		last = match.index + whole.length;
		if (code !== undefined)
			push(Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole);
		else if (slash) open = open.filter((mark) => mark !== name);
		else open = [...open, name as Mark];
	}
	push(source.slice(last));
	return runs;
}

/** What is wrong with inline markup, in a few words; '' where nothing is. */
export function checkInline(source: string): string {
	const open: string[] = [];
	for (const [whole, slash, name] of source.matchAll(markup)) {
		if (name === undefined) continue;
		if (!slash) open.push(name);
		else if (open.pop() !== name) return `${whole} closes nothing`;
	}
	const last = open.at(-1);
	if (last !== undefined) return `<${last}> is not closed`;
	const stray = /[<{}]/u.exec(source.replaceAll(markup, ''))?.[0];
	if (stray === undefined) return '';
	return `“${stray}” would be markup, expected &#${stray.charCodeAt(0)};`;
}

/** Writes runs as inline markup; the inverse of {@link parseInline}. */
export function formatInline(runs: readonly Run[]): string {
	return formatRuns(runs, (mark) => [`<${mark}>`, `</${mark}>`]);
}

/**
 * Writes runs with marks of any kind.
 *
 * @param tags What opens and what closes a mark. Neighbouring runs share a mark that is the same value.
 */
export function formatRuns<Kind>(
	runs: readonly Run<Kind>[],
	tags: (mark: Kind) => readonly [string, string],
): string {
	let open: readonly Kind[] = [];
	let source = '';
	for (const run of [...runs, { text: '', marks: [] }]) {
		const kept = open.findIndex((mark, index) => mark !== run.marks[index]);
		const shared = kept === -1 ? open.length : kept;
		for (const mark of open.slice(shared).reverse()) source += tags(mark)[1];
		for (const mark of run.marks.slice(shared)) source += tags(mark)[0];
		source += escapeText(run.text);
		open = run.marks;
	}
	return source;
}

/** Writes characters that MDX or Markdown would read as markup as numeric character references. */
function escapeText(text: string): string {
	return text.replaceAll(/[<>{}&*_`~[\]\\]/gu, (char) => `&#${char.codePointAt(0) ?? 0};`);
}

/** The words alone, without typography: `PM2.5`, not `PM<sub>2.5</sub>`. */
export function plainText(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join('');
}

/** Whether every letter and digit is bold: a run-in head, with its full stop inside or outside the bold. */
export function isBoldThroughout(runs: readonly Run[]): boolean {
	const worded = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
	return worded.length > 0 && worded.every((run) => run.marks.includes('strong'));
}
