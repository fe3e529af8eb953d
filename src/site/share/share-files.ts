/** What a link is without a sentence. */
interface Own {
	href: string;
	text: string;
}

const own = new WeakMap<Element, Own>();

/**
 * Lets the links of a sharing page follow the sentence that is chosen, as its texts do: those to the place lead to
 * the sentence, and the files of references hold what is shown beside them. Without a sentence they are what the
 * server wrote.
 *
 * @param sentence Identifier (`2.1.3/s7`) and anchor (`#s7`); the texts of the page are filled in for it already.
 */
export function followSentence(page: Element, sentence: { id: string; hash: string } | null): void {
	for (const link of page.querySelectorAll<HTMLAnchorElement>(
		'a[data-follows], a[data-cite-file]',
	)) {
		const { href, text } = own.get(link) ?? { href: link.href, text: link.textContent };
		own.set(link, { href, text });
		if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
		const { citeFile } = link.dataset;
		if (citeFile === undefined) link.href = href + (sentence?.hash ?? '');
		else offerFile(link, { href, text }, citeFile, sentence?.id);
	}
}

/** The file of a citation: the server's for a place, one of the page's own text for a sentence. */
function offerFile(link: HTMLAnchorElement, { href, text }: Own, file: string, id?: string): void {
	const [ending = ''] = /\.\w+$/u.exec(file) ?? [];
	const locale = link.closest<HTMLElement>('[data-locale]')?.dataset.locale ?? '';
	const name = id === undefined ? file : `${id.replace('/', '-')}-${locale}${ending}`;
	const shown = link.closest('.citation')?.querySelector('[data-citation]')?.textContent ?? '';
	link.href = id === undefined ? href : URL.createObjectURL(new Blob([`${shown.trim()}\n`]));
	link.download = name;
	link.textContent = text.replace(file, name);
}
