import { clipRange } from './clip-range.ts';
import { inlineWords, toHtml } from './inline-words.ts';
import { tableWords } from './table-words.ts';

/** A heading, a paragraph or a table of the plan, or the part of it that is selected: as HTML, and as plain text. */
export interface Words {
	html: string;
	text: string;
}

/** What holds the plan's words on a reading page: of a page in both languages, each language by itself. */
const blocks = [
	'.para .p',
	'.pairs [data-sentence] > p',
	'.plan :is(h1, h2, h3, h4):not(.both)',
	'.plan :is(h1, h2, h3, h4).both > *',
	'h1.plan > *',
	'table.printed',
	'.toc a:not(.both)',
	'.toc .both > *',
].join();

/** The plan's words within a range, without links, styling and anything of ours among them. */
export function findWords(range: Range): Words[] {
	return [...document.querySelectorAll(blocks)].flatMap((block) => {
		if (block instanceof HTMLTableElement) return tableWords(range, block);
		const part = clipRange(range, block);
		if (!part) return [];
		const words = inlineWords(part, block);
		const text = words.textContent;
		if (text.trim() === '') return [];
		// Some words of a block are pasted into a line, a whole one as a block.
		const isWhole = part.toString().trim() === block.textContent.trim();
		if (!isWhole) return [{ html: toHtml(words), text }];
		// A heading's first language ends in the space before the second.
		const html = wrap(blockName(block), words).replace(/ (?=<\/\w+>$)/u, '');
		return [{ html, text: text.trim() }];
	});
}

function blockName(block: Element): string {
	return block.closest('h1, h2, h3, h4')?.localName ?? 'p';
}

function wrap(name: string, words: DocumentFragment): string {
	const element = document.createElement(name);
	element.append(words);
	return element.outerHTML;
}
