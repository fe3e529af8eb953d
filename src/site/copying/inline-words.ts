/** A part of an element's contents with its typography, and nothing else. */
export function inlineWords(part: Range, within: Element): DocumentFragment {
	// Titles of documents lean in English only.
	const kept = within.closest('[lang]')?.getAttribute('lang') === 'en' ? leaning : upright;
	let words = copyWords(part.cloneContents(), kept);
	// What the part lies within as a whole is not in its contents.
	for (
		let around: Node | null = part.commonAncestorContainer;
		around && around !== within;
		around = around.parentNode
	) {
		if (!(around instanceof Element) || !kept.has(around.localName)) continue;
		const outer = document.createElement(around.localName);
		outer.append(words);
		words = document.createDocumentFragment();
		words.append(outer);
	}
	return words;
}

const upright = new Set(['sub', 'sup', 'strong']);
const leaning = new Set([...upright, 'cite']);

function copyWords(from: Node, kept: ReadonlySet<string>): DocumentFragment {
	const words = document.createDocumentFragment();
	for (const child of from.childNodes) {
		if (child instanceof Text) words.append(child.data);
		if (!(child instanceof Element) || child.matches('.ours')) continue;
		const inner = copyWords(child, kept);
		if (kept.has(child.localName)) {
			const element = document.createElement(child.localName);
			element.append(inner);
			words.append(element);
		} else words.append(inner);
	}
	return words;
}

/** Writes words as HTML. */
export function toHtml(words: DocumentFragment): string {
	const holder = document.createElement('div');
	holder.append(words);
	return holder.innerHTML;
}
