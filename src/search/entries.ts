import type { Locale } from '../plan/locale.ts';
import type { Passage, SearchEntry } from './record.ts';

interface Text {
	zh: string;
	en: string | null;
}

/** The parts of `/data/plan.json` that are searched. */
export interface SearchedPlan {
	nodes: readonly {
		id: string;
		title: Text;
		url: Record<Locale, string>;
		sentences: readonly ({ id: string } & Text)[];
	}[];
}

/** A row of a printed table: where it is listed, and its cells as printed. */
export interface SearchedRow {
	/** `table-1/a-2` */
	id: string;
	name: Record<Locale, string>;
	cells: Record<Locale, readonly string[]>;
	url: Record<Locale, string>;
}

/**
 * Everything that can be found in one language, in reading order. Where there is no English yet, the
 * Chinese stands for it, as it does on the pages.
 */
export function toEntries(
	plan: SearchedPlan,
	rows: readonly SearchedRow[],
	locale: Locale,
): SearchEntry[] {
	const own = (text: Text) => ({
		text: text[locale] ?? text.zh,
		locale: text[locale] === null ? ('zh' as const) : locale,
	});
	const nodes = plan.nodes.map(({ id, title, url, sentences }): SearchEntry => {
		const name = own(title);
		const address = url[locale];
		const words = sentences.map((sentence): Passage => {
			const anchor = sentence.id.slice(sentence.id.indexOf('/s') + 1);
			const joined = address.includes('#') ? `${address}-${anchor}` : `${address}#${anchor}`;
			return { number: anchor.slice(1), ...own(sentence), url: joined };
		});
		const heading = name.text === '' ? [] : [{ number: '', ...name, url: address }];
		const passages = [...heading, ...words];
		return { node: id, row: '', label: name.text, locale: name.locale, url: address, passages };
	});
	const cells = rows.map(({ id, name, cells, url }): SearchEntry => {
		const passages = cells[locale].map((text) => ({ number: '', text, locale, url: url[locale] }));
		return { node: '', row: id, label: name[locale], locale, url: url[locale], passages };
	});
	return [...nodes, ...cells];
}
