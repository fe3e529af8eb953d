import { decode } from '../../model/places/anchor.ts';

/**
 * Puts their source on printed sheets. The first has the current address of the page in its head, with the
 * highlighted sentence and the filters. The style puts it, and the title, on the sheets that follow, in browsers that
 * know margin boxes; others print both of their own accord.
 *
 * @param address The element that holds the address of the page.
 */
export function headSheets(address: HTMLElement): void {
	addEventListener('beforeprint', () => {
		address.textContent = readableAddress(location.href);
		const { style } = document.documentElement;
		style.setProperty('--sheet-title', quote(document.title));
		style.setProperty('--sheet-address', quote(address.textContent));
	});
}

/**
 * An address as people read it: Chinese as it is, a space still encoded, as it would end the address. One that is
 * encoded wrongly stays as it is.
 *
 * @example
 * readableAddress('https://example.org/?q=%E7%85%A4%20b'); // => 'https://example.org/?q=煤%20b'
 */
export function readableAddress(href: string): string {
	return href.replaceAll(/(?:%[89A-F][\dA-F])+/giu, decode).replaceAll(/\s/gu, encodeURIComponent);
}

/** Text as a string of CSS. */
const quote = (text: string) => `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
