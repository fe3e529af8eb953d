import { findChineseFigures } from '../../model/numbers/chinese-figures.ts';
import type { Locale } from '../../model/locale.ts';
import { withoutFormulas } from '../../model/text/formulas.ts';
import type { PlanTables } from '../../model/places/plan-tables.ts';
import type { NodeKind } from '../../model/places/node-id.ts';
import { chapterOf, nodeOf, sentenceNumber } from '../../model/places/place-id.ts';
import { cellBreak, type Passage, type SearchEntry } from '../engine/entry.ts';

/** The parts of `/data/plan.json` that are searched. */
export interface SearchedPlan {
	document: { tables: PlanTables; background: readonly string[] };
	nodes: readonly {
		id: string;
		kind: NodeKind;
		parent: string | null;
		title: { zh: string; en: string | null };
		sentences: readonly { id: string; zh: string; en: string | null }[];
	}[];
}

/** A row of a printed table. */
export interface SearchedRow {
	/** `table-1/a-2` */
	id: string;
	nature: 'binding' | 'anticipatory' | null;
	/** As printed, the name first. */
	cells: Record<Locale, readonly string[]>;
}

/**
 * Everything that can be found in one language, in reading order. Where there is no English yet, the Chinese
 * stands for it, as it does on the pages.
 *
 * @param paragraphs How many sentences each paragraph of a node has.
 */
export function toEntries(
	plan: SearchedPlan,
	rows: readonly SearchedRow[],
	locale: Locale,
	paragraphs: ReadonlyMap<string, readonly number[]>,
): SearchEntry[] {
	const own = ({ zh, en }: { zh: string; en: string | null }) =>
		locale === 'en' ? (en ?? zh) : zh;
	const isBackground = (id: string) => plan.document.background.includes(chapterOf(id) ?? '');
	const nodes = plan.nodes.map(({ id, kind, parent, title, sentences }): SearchEntry => {
		const heading = title.zh === '' ? [] : [{ ...factsOf(title.zh), ...alone, text: own(title) }];
		const numbers = (paragraphs.get(id) ?? []).flatMap((size, at) =>
			Array<number>(size).fill(at + 1),
		);
		const words = sentences.map((sentence, at) => ({
			...factsOf(sentence.zh),
			number: sentenceNumber(sentence.id) ?? '',
			text: own(sentence),
			paragraph: numbers[at] ?? 0,
		}));
		const passages = [...heading, ...words];
		return { id, kind, parent, nature: null, background: isBackground(id), passages };
	});
	const cells = rows.map(({ id, nature, cells }): SearchEntry => {
		const facts = factsOf(cells.zh.join(cellBreak));
		const passages = [{ ...facts, ...alone, text: cells[locale].join(cellBreak) }];
		const parent = nodeOf(id);
		return { id, kind: 'row', parent, nature, background: false, passages };
	});
	return [...nodes, ...cells];
}

/** What is no sentence of a paragraph. */
const alone = { number: '', paragraph: 0 };

/** What filters ask of a passage, told by its Chinese: it is the same in both languages. */
function factsOf(zh: string): Pick<Passage, 'figure' | 'years'> {
	const figures = findChineseFigures(zh);
	const years = figures.flatMap(
		(figure) =>
			/^(?:by|by the end of|before the end of|end of|middle of) (\d{4})$/u.exec(figure)?.[1] ?? [],
	);
	return { figure: /\d/u.test(withoutYears(zh)), years: [...new Set(years)] };
}

/** A Chinese text without years, ranges of years, dates, formulas and the numbers of documents. */
function withoutYears(zh: string): string {
	return withoutFormulas(zh)
		.replaceAll(/\d{4}\s*(?:[-—–]\s*\d{4})?\s*年(?:\s*\d+\s*月)?(?:\s*\d+\s*日)?/gu, '')
		.replaceAll(/〔\d+〕\d+号/gu, '');
}
