import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { readJson } from './dist.ts';

// What a search must find, told from the data files without the code of the search, and in another way.

interface Row {
	id: string;
	printedName: string;
	name: { en: string };
	unit: { en: string } | null;
	nature: 'binding' | 'anticipatory';
	[cell: string]: unknown;
}

const read = (name: string) => readJson(`data/${name}.json`) as Row[];

const { nodes: planNodes } = readJson('data/plan.json') as PlanExport;

/** A heading, sentence or table cell, with the place that a hit names. */
interface Text {
	place: string;
	text: string;
}

/** Cells of a row: its name, and every text in both languages that the row prints. */
function cellsOf(row: Row, place: string, locale: 'zh' | 'en', keys: readonly string[]): Text[] {
	const unit = row.unit ? ` (${row.unit.en})` : '';
	const name = locale === 'zh' ? row.printedName : `${row.name.en}${unit}`;
	const others = keys.flatMap((key) => {
		const cell = row[key] as Record<string, unknown> | undefined;
		const text = (cell?.text ?? cell) as Record<string, string> | undefined;
		return text?.[locale] ?? [];
	});
	const nature = {
		zh: { binding: '约束性', anticipatory: '预期性' },
		en: { binding: 'Binding', anticipatory: 'Anticipatory' },
	};
	// One cell of table 1 holds the rows of a nature together: 约束性指标.
	const ofMany = { zh: '指标', en: ' indicators' };
	const cell = nature[locale][row.nature] + (place.startsWith('table-1') ? ofMany[locale] : '');
	return [name, ...others, cell].map((text) => ({ place, text }));
}

/** Everything that can be found in a language. */
export function allTexts(locale: 'zh' | 'en'): Text[] {
	const nodes = planNodes.flatMap(({ id, title, sentences }) => [
		{ place: id, text: title[locale] ?? '' },
		...sentences.map((sentence) => ({ place: id, text: sentence[locale] ?? '' })),
	]);
	return [
		...nodes,
		...read('achievements').flatMap((row) =>
			cellsOf(row, `table-1/${row.id}`, locale, [
				'category',
				'group',
				'baseline',
				'target',
				'actual',
				'status',
			]),
		),
		...read('indicators').flatMap((row) =>
			cellsOf(row, `table-2/i${row.id}`, locale, ['domain', 'baseline', 'target']),
		),
	].filter(({ text }) => text !== '');
}

/** One form for widths, cases and dashes, without spaces. */
const foldChinese = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[\s\p{Cf}]/gu, '')
		.replaceAll(/[‐‑–—−]/gu, '-');

/** Words parted by single spaces; a hyphen, dash, apostrophe or quotation mark parts, other marks are words. */
const spaceEnglish = (text: string) =>
	` ${text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/(\d),(?=\d{3})/gu, '$1')
		.replaceAll(/[\p{Pd}'’"“”]/gu, ' ')
		.replaceAll(/(?<!\d)\.|\.(?!\d)|[^\s\p{L}\p{N}\p{M}.]/gu, ' $& ')
		.replaceAll(/\s+/gu, ' ')
		.trim()} `;

/** Places whose text holds a stretch of Chinese, or an English phrase word by word, in reading order. */
export function placesThatHold(locale: 'zh' | 'en', words: string): string[] {
	const wanted = locale === 'zh' ? foldChinese(words) : spaceEnglish(words);
	const found = allTexts(locale)
		.filter(({ text }) =>
			(locale === 'zh' ? foldChinese(text) : spaceEnglish(text)).includes(wanted),
		)
		.map(({ place }) => place);
	return [...new Set(found)];
}

/** Random numbers that are the same for the same seed: mulberry32. */
export function randomOf(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
	};
}
