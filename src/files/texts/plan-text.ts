import { punctuation } from '../../words/punctuation.ts';
import { plainText } from '../../model/text/inline.ts';
import type { Locale } from '../../model/locale.ts';
import type { Part } from './plan-parts.ts';

/**
 * The whole plan as plain text, a paragraph a line with a blank line between, tables with tabs between their
 * cells: the content of `/data/plan-zh.txt`.
 *
 * @param colophon Paragraphs below the title.
 */
export function toPlanText(
	locale: Locale,
	title: string,
	colophon: readonly string[],
	parts: readonly Part[],
): string {
	const blocks = [title, ...colophon, ...parts.map((part) => formatPart(locale, part))];
	return `${blocks.join('\n\n')}\n`;
}

function formatPart(locale: Locale, part: Part): string {
	switch (part.kind) {
		case 'heading':
			return part.text;
		case 'break':
			return '* * *';
		case 'paragraph':
			return part.sentences.map(plainText).join(punctuation[locale].space);
		case 'table':
			return [
				part.caption,
				'',
				...[part.columns, ...part.rows].map((cells) => cells.join('\t')),
			].join('\n');
	}
}
