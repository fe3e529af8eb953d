import { csvFormatRows } from 'd3';
import { cellId } from '../../model/places/cell-id.ts';
import { placeAddress } from '../../model/places/address.ts';
import { placeLabel } from '../../words/place-label.ts';
import type { Locale } from '../../model/locale.ts';
import type { Passage, Words } from './extract.ts';
import { toPlain } from './list-html.ts';
import { type ListWords, say } from './list-words.ts';

/**
 * A list as CSV (RFC 4180, UTF-8), a sentence or row of a table a line, with heads in the reader's language. It begins
 * with a byte-order mark, without which Excel does not read the Chinese.
 *
 * @param passages In all languages of the site.
 * @param source The plan as it is cited.
 */
export function toListCsv(passages: readonly Passage[], source: string, words: ListWords): string {
	const heads = ['number', 'id', 'place', 'heading', ...words.locales, 'source', 'url'];
	const lines = passages.flatMap((passage) => toLines(passage, words));
	const rows = lines.map((line, index) => [
		String(index + 1),
		cellId(line.id),
		line.place,
		line.heading,
		...words.locales.map((locale) => line.texts[locale] ?? ''),
		source,
		words.root + line.address,
	]);
	const csv = csvFormatRows([heads.map((name) => say(words, `csv.${name}`)), ...rows]);
	return `\uFEFF${csv.replaceAll('\n', '\r\n')}\r\n`;
}

interface Line {
	id: string;
	place: string;
	heading: string;
	texts: Partial<Record<Locale, string>>;
	address: string;
}

function toLines(passage: Passage, words: ListWords): Line[] {
	const { id, place, heading, address, blocks } = passage;
	const title = heading[0] ? toPlain(heading[0]) : '';
	return blocks.flatMap((block): Line[] => {
		if (block.kind === 'paragraph')
			return block.sentences.map((sentence) => ({
				id: sentence.id,
				place: placeLabel(words.locale, sentence.id),
				heading: title,
				texts: inLanguages(sentence.words),
				address: placeAddress(words.locale, sentence.id),
			}));
		const [first] = block.tables;
		return (first?.lines ?? []).map((_, row) => {
			const own = first?.ids[row];
			const cells = block.tables.map(({ locale, lines }) => ({
				locale,
				text: (lines[row] ?? []).join(' | '),
			}));
			return {
				id: own ?? id,
				place: first?.places[row] ?? place,
				heading: title,
				texts: inLanguages(cells),
				address: own === undefined ? address : placeAddress(words.locale, own),
			};
		});
	});
}

function inLanguages(words: readonly Words[]): Line['texts'] {
	return Object.fromEntries(words.map((own) => [own.locale, toPlain(own)]));
}
