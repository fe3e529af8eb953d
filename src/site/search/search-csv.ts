import { csvFormat } from 'd3';
import { placeLabel } from '../../words/place-label.ts';
import type { Hit } from '../../search/engine/answer.ts';
import { passageAddress, passageId, passageText } from './passage-place.ts';
import type { SearchWords } from './search-words.ts';

/**
 * All hits as CSV (RFC 4180, UTF-8), a passage a row. It begins with a byte-order mark, without which Excel
 * does not read the Chinese.
 */
export function toHitsCsv(hits: readonly Hit[], words: SearchWords): string {
	const rows = hits.flatMap((hit) =>
		hit.passages.map((passage) => ({
			id: passageId(hit, passage),
			place: placeLabel(words.locale, hit.id),
			kind: hit.kind,
			...Object.fromEntries(
				words.locales.map((locale) => [
					`text_${locale}`,
					passageText(passage, locale).replaceAll('\n', ' | '),
				]),
			),
			url: words.root + passageAddress(words.locale, hit, passage, ''),
		})),
	);
	return `\uFEFF${csvFormat(rows).replaceAll('\n', '\r\n')}\r\n`;
}

/** Hands a text to the browser as a file to keep. */
export function download(text: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
