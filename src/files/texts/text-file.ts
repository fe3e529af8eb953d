/**
 * Answers with a text that people open in a browser: it begins with a byte-order mark, without which browsers read it
 * in an encoding of their own choice where the server names none; of plain text and Markdown most servers name none.
 *
 * Other files go without it. Readers of RIS and of JSON, calendars and robots take it for a character of the first
 * line; BibTeX files are saved, not opened, and XML names its encoding itself.
 *
 * @param type Media type, without the encoding.
 */
export function respondWithText(text: string, type: 'text/plain' | 'text/markdown'): Response {
	return new Response(`\uFEFF${text}`, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

/**
 * The same for Markdown, and what is written like it. A line goes before the text, as some programs see the mark, and
 * no heading behind it.
 */
export function respondWithMarkdown(text: string, type: 'text/plain' | 'text/markdown'): Response {
	return respondWithText(`\n${text}`, type);
}
