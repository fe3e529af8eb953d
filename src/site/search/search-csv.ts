import { csvFormat } from 'd3';
import { placeLabel } from '../../words/place-label.ts';
import { cellId } from '../../model/places/cell-id.ts';
import { sentenceId } from '../../model/places/place-id.ts';
import type { Hit } from '../../search/engine/answer.ts';
import { hitAddress } from './hit-address.ts';
import type { SearchWords } from './search-words.ts';

/**
 * All hits as CSV (RFC 4180, UTF-8), a passage a row. It begins with a byte-order mark, without which Excel
 * does not read the Chinese.
 */
export function toHitsCsv(hits: readonly Hit[], words: SearchWords): string {
	const rows = hits.flatMap((hit) =>
		hit.passages.map(({ number, texts }) => ({
			id: number === '' ? cellId(hit.id) : sentenceId(hit.id, number),
			place: placeLabel(words.locale, hit.id),
			kind: hit.kind,
			...Object.fromEntries(
				words.locales.map((locale) => [
					`text_${locale}`,
					texts[locale]?.text.replaceAll('\n', ' | ') ?? '',
				]),
			),
			url: words.root + hitAddress(words.locale, hit, number, ''),
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
