import { punctuation } from '../../words/punctuation.ts';
import type { Run } from '../../model/text/inline.ts';
import type { Locale } from '../../model/locale.ts';
import type { Part } from './plan-parts.ts';

/**
 * The whole plan as Markdown (CommonMark, with the tables of GitHub): the content of `/data/plan-zh.md`. Bold is
 * bold and titles that are cited are in italics; subscripts are plain, as in `/data/plan.json`. It is there to
 * be read, so sentences bear no identifiers; `/data/sentences.csv` and `/data/plan.json` have them.
 *
 * @param colophon Paragraphs below the title.
 */
export function toPlanMarkdown(
	locale: Locale,
	title: string,
	colophon: readonly string[],
	parts: readonly Part[],
): string {
	const blocks = [
		`# ${escapeText(title)}`,
		colophon.map((text) => `> ${escapeLine(escapeText(text))}`).join('\n>\n'),
		...parts.map((part) => formatPart(locale, part)),
	];
	return `${blocks.join('\n\n')}\n`;
}

function formatPart(locale: Locale, part: Part): string {
	switch (part.kind) {
		case 'heading':
			return `${'#'.repeat(part.level)} ${escapeText(part.text)}`;
		case 'break':
			return '---';
		case 'paragraph': {
			const sentences = part.sentences.map(formatSentence);
			return escapeLine(sentences.join(punctuation[locale].space));
		}
		case 'table': {
			const lines = [part.columns, part.columns.map(() => '---'), ...part.rows];
			return [
				`**${escapeText(part.caption)}**`,
				'',
				...lines.map(
					(cells, index) =>
						`| ${cells.map((cell) => (index === 1 ? cell : escapeText(cell))).join(' | ')} |`,
				),
			].join('\n');
		}
	}
}

/** Runs that differ in subscripts only are one stretch here. */
function formatSentence(runs: readonly Run[]): string {
	let text = '';
	let open = '';
	let stretch = '';
	for (const { marks, text: words } of [...runs, { text: '', marks: [] as const }]) {
		const sign = (marks.includes('strong') ? '**' : '') + (marks.includes('cite') ? '*' : '');
		if (sign !== open) {
			text += emphasize(stretch, open);
			open = sign;
			stretch = '';
		}
		stretch += words;
	}
	return text + emphasize(stretch, open);
}

/**
 * Asterisks beside a letter: CommonMark does not close emphasis between a full stop and a letter, so punctuation
 * at either end stands outside (https://github.com/commonmark/commonmark-spec/issues/650).
 */
function emphasize(text: string, sign: string): string {
	const [, before = '', words = '', after = ''] =
		/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
	if (sign === '' || words === '') return escapeText(text);
	return `${escapeText(before)}${sign}${escapeText(words)}${sign}${escapeText(after)}`;
}

/** A backslash before what Markdown would read as markup anywhere in a line. */
function escapeText(text: string): string {
	return text.replaceAll(/[\\`*_|~]|\](?=[([:])|<(?=[a-z/!?])|&(?=#?\w+;)/giu, String.raw`\$&`);
}

/** The same for what it would read as markup at the beginning of a line only. */
function escapeLine(line: string): string {
	return line.replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`).replace(/^(?=[#>=-]|\+\s)/u, '\\');
}
