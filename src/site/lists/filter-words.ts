import { type Characters, foldText } from '../../search/engine/chinese-text.ts';
import { readPairs } from '../../search/engine/radicals.ts';
import { readSearchFile } from '../../search/browser/read-search-file.ts';
import { findBase } from '../browser/site-base.ts';

/**
 * A text as filters compare it: as the search folds it, and with one kind of quotation marks, which nobody types as
 * they are printed.
 *
 * @param simplified What traditional characters are read as, of what somebody typed.
 */
export function foldWords(text: string, simplified?: Characters): string {
	return foldText(text, simplified)
		.folded.replaceAll(/[“”„‟「」『』〝〞]/gu, '"')
		.replaceAll(/[‘’‚‛]/gu, "'");
}

const folded = new WeakMap<Element, string>();

/**
 * The words of a row or an entry, folded once. What stands in two cells is not one word; cells that say the same in
 * many rows have `data-no-filter`.
 */
export function foldedWords(element: Element): string {
	const known = folded.get(element);
	if (known !== undefined) return known;
	const cells = [...element.children].filter((cell) => !cell.hasAttribute('data-no-filter'));
	const parts = element.children.length > 0 ? cells : [element];
	const words = foldWords(parts.map(({ textContent }) => textContent).join('\n'));
	folded.set(element, words);
	return words;
}

let loading: Promise<Characters> | undefined;

/**
 * What is typed, as filters compare it, with traditional characters in simplified ones; the table of them is loaded when
 * somebody needs it.
 *
 * @throws If the table does not arrive; the next call tries again.
 */
export async function foldSimplified(typed: string): Promise<string> {
	if (!/\p{sc=Han}/u.test(foldWords(typed))) return foldWords(typed);
	loading ??= readSearchFile(findBase() ?? '', 'characters').then((pairs) =>
		readPairs(pairs as string),
	);
	loading.catch(() => {
		loading = undefined;
	});
	return foldWords(typed, await loading);
}
