import { csvFormatRows } from 'd3';
import { placeLabel } from '../../words/place-label.ts';
import type { Hit } from '../../search/engine/answer.ts';
import { kindOf } from '../../search/engine/filters.ts';
import { saveFile } from '../browser/save-file.ts';
import { passageAddress, passageId, passageText } from './passage-place.ts';
import { say, type SearchWords } from './search-words.ts';

/** Hits to be written, by how they were found. */
interface CsvHits {
	/** By the words as they were typed. */
	exact: readonly Hit[];
	/** By other words, or in the other language. */
	also: readonly Hit[];
}

/**
 * Hits as CSV (RFC 4180, UTF-8), a passage a row, with heads in the reader's language; a column says whether it has the
 * words that were typed or was found otherwise. It begins with a byte-order mark, without which Excel does not read the
 * Chinese.
 */
export function toHitsCsv({ exact, also }: CsvHits, words: SearchWords): string {
	const columns = ['id', 'place', 'kind', 'how', ...words.locales, 'url'];
	const rows = [...toRows(exact, 'exact', words), ...toRows(also, 'also', words)];
	const csv = csvFormatRows([columns.map((name) => say(words, `csv.${name}`)), ...rows]);
	return `\uFEFF${csv.replaceAll('\n', '\r\n')}\r\n`;
}

/** The rows of hits, in the order of the columns. */
function toRows(hits: readonly Hit[], how: keyof CsvHits, words: SearchWords): string[][] {
	return hits.flatMap((hit) =>
		hit.passages.map((passage) => [
			passageId(hit, passage),
			placeLabel(words.locale, hit.id),
			say(words, `kind.${kindOf(hit, passage)}`),
			say(words, `csv.${how}`),
			...words.locales.map((locale) => passageText(passage, locale).replaceAll('\n', ' | ')),
			words.root + passageAddress(words.locale, hit, passage, ''),
		]),
	);
}

/** Hands a text to the browser as a file to keep. */
export function download(text: string, name: string): void {
	saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
}
