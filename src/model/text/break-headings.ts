import { readDocument, readList } from '../schemas/content-files.ts';
import { findWordBreaks } from './word-breaks.ts';

/**
 * Headings, and titles in lists and cards, which say so by a class: what cannot hold another of its kind, so that its
 * end is the next end of an element of that name.
 */
const titles =
	/<(h[1-4]|(?:a|th|dt|summary)(?=[^>]* class="[^"]*\bby-words\b))\b[^>]*>.*?<\/\1>/gsu;

/** A tag, a character reference, or a character. */
const units = /<[^>]*>|&[#\w]+;|[^<]/gu;

let terms: ReadonlySet<string> | undefined;

/** What is one word in this text, whatever the dictionary of an engine has: its terms, and the name of its area. */
function wordsOfText(): ReadonlySet<string> {
	const names = readList('glossary').map(({ zh }) => zh);
	return (terms ??= new Set([readDocument().jurisdiction.zh, ...names].filter(isWord)));
}

const isWord = (text: unknown): text is string =>
	typeof text === 'string' && /^\p{Script=Han}{2,6}$/u.test(text);

/**
 * Lets the lines of Chinese headings end between words only, together with `word-break: keep-all`: puts `<wbr>` where
 * they may. What is copied, found and read out stays the same.
 *
 * @param html A page.
 */
export function breakHeadings(html: string): string {
	// A short link has no style that would make use of it.
	if (html.startsWith('<!') && !html.includes('<main')) return html;
	return html.replaceAll(titles, (title) =>
		/\p{Script=Han}{4}/u.test(title) ? breakTitle(title) : title,
	);
}

const known = new Map<string, string>();

/** An element with a title. Its words are cut as a whole, whatever elements they stand in. */
function breakTitle(html: string): string {
	const done = known.get(html) ?? insertBreaks(html);
	known.set(html, done);
	return done;
}

function insertBreaks(html: string): string {
	const parts = html.match(units) ?? [];
	const isTag = (part: string) => part.startsWith('<');
	const characters = parts
		.filter((part) => !isTag(part))
		.map((part) => (part.length > 2 ? ' ' : part));
	const breaks = new Set(findWordBreaks(characters.join(''), wordsOfText()));
	let at = 0;
	return parts
		.map((part) => {
			if (isTag(part)) return part;
			const broken = breaks.has(at) ? `<wbr>${part}` : part;
			at += part.length > 2 ? 1 : part.length;
			return broken;
		})
		.join('')
		.replaceAll(/<wbr\s*\/?>(?=<wbr>)/gu, '');
}
