import { foldText } from '../../search/engine/chinese-text.ts';
import type { OtherWords } from '../../search/engine/entry.ts';
import { readSearchFile } from '../../search/browser/read-search-file.ts';
import { findBase } from '../browser/site-base.ts';

/**
 * A text as filters compare it: as the search folds it, and with one kind of quotation marks, which nobody types as
 * they are printed.
 */
export function foldWords(text: string): string {
	return foldText(text)
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

let loading: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * What is typed in traditional characters, in simplified ones; the table of them is loaded when somebody needs it.
 *
 * @returns The same where there are none.
 * @throws If the table does not arrive; the next call tries again.
 */
export async function simplify(text: string): Promise<string> {
	if (!/\p{sc=Han}/u.test(text)) return text;
	loading ??= loadCharacters();
	loading.catch(() => {
		loading = undefined;
	});
	const simplified = await loading;
	return Array.from(text, (char) => simplified.get(char) ?? char).join('');
}

async function loadCharacters(): Promise<ReadonlyMap<string, string>> {
	const { traditional } = (await readSearchFile(findBase() ?? '', 'words')) as OtherWords;
	return new Map(traditional.map(([from = '', to = '']) => [from, to]));
}
