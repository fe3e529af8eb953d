/**
 * A text that people open in a browser: it begins with a byte-order mark, without which browsers read it in an encoding
 * of their own choice where the server names none; of plain text and Markdown most servers name none.
 *
 * Other files go without it. Readers of RIS and of JSON, calendars and robots take it for a character of the first
 * line; BibTeX files are saved, not opened, and XML names its encoding itself.
 */
export function markText(text: string): string {
	return `\uFEFF${text}`;
}

/**
 * The same for Markdown, and what is written like it. An empty line goes before the text: some programs do not see a
 * heading right behind the mark.
 */
export function markHeading(text: string): string {
	return markText(`\n${text}`);
}
