import { translate } from '../../words/translate.ts';
import { nodeAnchor } from '../../model/places/address.ts';
import { localesOf } from '../../model/locale.ts';
import { type Book, toBookParts } from '../books/book.ts';
import { bookName, bookWords } from '../books/book-names.ts';
import type { MessageKey } from '../../words/dictionaries/zh.ts';
import { x } from 'xastscript';
import { formatHeading } from './heading.ts';
import { notesPage } from './note-references.ts';
import { type Content, inLanguage } from './xhtml.ts';

/** An entry of the contents with those below it. */
export interface OutlineEntry {
	href: string;
	/** As plain text. */
	name: string;
	/** As it stands in a list, with subscripts and languages. */
	title: readonly Content[];
	entries: OutlineEntry[];
}

/** The page of the book with a part of the plan: `chapter-2.xhtml`, `notice.xhtml`. */
export function partPage(id: string): string {
	return /^\d/u.test(id) ? `chapter-${id}.xhtml` : `${id}.xhtml`;
}

/** The page with the title. */
export const frontPage = 'title.xhtml';

/** The contents of the book, down to items and boxes. */
export function toOutline(book: Book): OutlineEntry[] {
	const { mode } = book;
	const parts = toBookParts(book.passages).flatMap(({ id, passages }) => {
		const top: OutlineEntry[] = [];
		const open: { level: number; entries: OutlineEntry[] }[] = [{ level: 0, entries: top }];
		for (const { node, level } of passages.filter(({ node: { kind } }) => kind !== 'box-item')) {
			const entry = {
				href: partPage(id) + (node.id === id ? '' : `#${nodeAnchor(node.id, null)}`),
				name: bookName(mode, node),
				title: formatHeading(mode, node),
				entries: [],
			};
			while ((open.at(-1)?.level ?? 0) >= level) open.pop();
			open.at(-1)?.entries.push(entry);
			open.push({ level, entries: entry.entries });
		}
		return top;
	});
	const ours = (href: string, key: MessageKey): OutlineEntry => ({
		href,
		name: bookWords(mode, key),
		title: localesOf(mode).flatMap((locale, index) => [
			...(index > 0 ? [x('br')] : []),
			x('span', inLanguage(locale), translate(locale, key)),
		]),
		entries: [],
	});
	return [ours(frontPage, 'book.titlePage'), ...parts, ours(notesPage, 'notes.title')];
}
