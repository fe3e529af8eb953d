import { readdirSync, readFileSync } from 'node:fs';
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

/** What stands side by side: a heading or table cell by itself, or the sentences of a paragraph. */
interface Paragraph {
	place: string;
	sentences: readonly { number: string; text: string }[];
}

/** Cells of a row: its name, and every text in both languages that the row prints. */
function cellsOf(
	row: Row,
	place: string,
	locale: 'zh' | 'en',
	keys: readonly string[],
): Paragraph[] {
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
	return [name, ...others, cell].map((text) => ({ place, sentences: [{ number: '', text }] }));
}

/** Numbers of the sentences of each paragraph, by the node, as the content files of a language have them. */
function readParagraphs(locale: 'zh' | 'en'): Map<string, string[][]> {
	const files = readdirSync(`content/plan/${locale}`, { recursive: true, encoding: 'utf8' });
	return new Map(
		files
			.filter((file) => file.endsWith('.mdx'))
			.map((file) => {
				const source = readFileSync(`content/plan/${locale}/${file}`, 'utf8');
				const id = /^id: "(.+)"$/mu.exec(source)?.[1] ?? '';
				const paragraphs = source.split('<P>').slice(1);
				return [
					id,
					paragraphs.map((text) => [...text.matchAll(/<S n=[{"](\w+)/gu)].map(([, n = '']) => n)),
				];
			}),
	);
}

const joined = new Map<string, readonly Paragraph[]>();

/** Everything that can be found in a language, paragraph by paragraph. */
export function allParagraphs(locale: 'zh' | 'en'): readonly Paragraph[] {
	const paragraphs = joined.get(locale) ?? joinTexts(locale);
	joined.set(locale, paragraphs);
	return paragraphs;
}

/** Everything that can be found in a language. */
export function allTexts(locale: 'zh' | 'en'): Text[] {
	return allParagraphs(locale).flatMap(({ place, sentences }) =>
		sentences.map(({ text }) => ({ place, text })),
	);
}

function joinTexts(locale: 'zh' | 'en'): Paragraph[] {
	const paragraphs = readParagraphs(locale);
	const nodes = planNodes.flatMap(({ id, title, sentences }) => {
		const texts = new Map(sentences.map((own) => [own.id, own[locale] ?? '']));
		const printed = (paragraphs.get(id) ?? []).map((numbers) =>
			numbers.map((number) => ({ number, text: texts.get(`${id}/s${number}`) ?? '' })),
		);
		if (printed.flat().length !== sentences.length) throw new Error(`${id}: sentences are missing`);
		const heading = [{ number: '', text: title[locale] ?? '' }];
		return [heading, ...printed].map((own): Paragraph => ({ place: id, sentences: own }));
	});
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
	].filter(({ sentences }) => sentences.some(({ text }) => text !== ''));
}

/** One form for widths, cases and dashes, without spaces. */
const foldChinese = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[\s\p{Cf}]/gu, '')
		.replaceAll(/[‐‑–—−]/gu, '-');

/** Words; a hyphen, dash, apostrophe or quotation mark parts, other marks are words. */
const cutEnglish = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/(\d),(?=\d{3})/gu, '$1')
		.replaceAll(/[\p{Pd}'’"“”]/gu, ' ')
		.replaceAll(/(?<!\d)\.|\.(?!\d)|[^\s\p{L}\p{N}\p{M}.]/gu, ' $& ')
		.split(/\s+/u)
		.filter((word) => word !== '');

/** What is compared, one after the other: characters of a Chinese text, words of an English one. */
const cut = (locale: 'zh' | 'en', text: string) =>
	locale === 'zh' ? Array.from(foldChinese(text)) : cutEnglish(text);

const pieces = new Map<Paragraph, { units: readonly string[]; owners: readonly string[] }>();

/** The pieces of a text and the number of the sentence of each. */
function piecesOf(locale: 'zh' | 'en', text: Paragraph) {
	const known = pieces.get(text);
	if (known) return known;
	const cutSentences = text.sentences.map(({ number, text: words }) => ({
		number,
		units: cut(locale, words),
	}));
	const made = {
		units: cutSentences.flatMap(({ units }) => units),
		owners: cutSentences.flatMap(({ number, units }) => units.map(() => number)),
	};
	pieces.set(text, made);
	return made;
}

/**
 * Where a stretch of Chinese, or an English phrase word by word, stands, in reading order: `3.4.2` for a heading,
 * `table-1/a-2` for a row, `3.4.2/s2` for a sentence, `3.4.2/s2-s3` where it runs across sentences.
 */
export function rangesThatHold(locale: 'zh' | 'en', words: string): string[] {
	const wanted = cut(locale, words);
	const [first = ''] = wanted;
	const found = allParagraphs(locale).flatMap((text) => {
		const { units, owners } = piecesOf(locale, text);
		const starts: number[] = [];
		for (let at = units.indexOf(first); at !== -1; at = units.indexOf(first, at + 1))
			if (wanted.every((unit, index) => units[at + index] === unit)) starts.push(at);
		return starts.map((at) => {
			const [from = '', to = ''] = [owners[at], owners[at + wanted.length - 1]];
			if (from === '') return text.place;
			return `${text.place}/s${from}${from === to ? '' : `-s${to}`}`;
		});
	});
	return [...new Set(found)];
}

/** Places whose text holds it, in reading order. */
export function placesThatHold(locale: 'zh' | 'en', words: string): string[] {
	return [
		...new Set(rangesThatHold(locale, words).map((range) => range.replace(/\/s[\w-]+$/u, ''))),
	];
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
