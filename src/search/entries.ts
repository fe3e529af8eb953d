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
	const own = (text: Text) => text[locale] ?? text.zh;
	const nodes = plan.nodes.map(({ id, title, url, sentences }): SearchEntry => {
		const name = own(title);
		const label = name === '' ? id : name;
		const address = url[locale];
		const passages = sentences.map((sentence): Passage => {
			const anchor = sentence.id.slice(sentence.id.indexOf('/s') + 1);
			const joined = address.includes('#') ? `${address}-${anchor}` : `${address}#${anchor}`;
			return { number: anchor.slice(1), text: own(sentence), url: joined };
		});
		const heading = name === '' ? [] : [{ number: '', text: name, url: address }];
		return { node: id, row: '', label, url: address, passages: [...heading, ...passages] };
	});
	const cells = rows.map(({ id, name, cells, url }): SearchEntry => {
		const passages = cells[locale].map((text) => ({ number: '', text, url: url[locale] }));
		return { node: '', row: id, label: name[locale], url: url[locale], passages };
	});
	return [...nodes, ...cells];
}
