import type { Element } from 'hast';
import type { Locale } from '../../model/locale.ts';
import type { ChartSize } from '../charts/chart-parts.ts';

/** A cell of a chart's table. */
export interface Cell {
	text: string;
	/** Where the text leads; from the site's root. */
	path?: string;
}

export interface Column {
	/** Name in the address, for sorting. */
	key: string;
	label: string;
	numeric?: boolean;
	/** What it is sorted by: as figures or words unless it says otherwise; groups keep the order of the plan. */
	sort?: 'plan' | 'none';
	/** Whether the column heads each row. */
	head?: boolean;
	/** Whether it holds the plan's own words. */
	plan?: boolean;
}

export interface Row {
	/** Anchor of the row; marks in the chart name it in `data-row`. */
	id: string;
	/** Identifier of the sentence or row of the plan that it is about, for readers' lists. */
	place?: string;
	/** Whether it is part of the row above it: “of which”. */
	part?: boolean;
	/** Whether it is a promise of the plan; its `id` is then that of the promise. */
	target?: boolean;
	/** Values for the filters. */
	filters: Readonly<Record<string, string>>;
	/** One for each column; a list stands where there are several links. */
	cells: readonly (Cell | string | readonly Cell[])[];
}

/** A choice among the values that rows have in `filters`. */
export interface Filter {
	name: string;
	label: string;
	options: readonly { value: string; label: string }[];
}

/** A chart in one language, with all that has to stand beside it. */
export interface Chart {
	/** `data-chart`, and the name of its files and of its embed. */
	name: string;
	/** What the chart shows. */
	title: string;
	/** One sentence, computed from the data. */
	finding: string;
	/** How to read it: what the marks mean. */
	key: string;
	/** What has to be known of single values. */
	notes: readonly string[];
	/** Address of the page where it stands, from the site's root. */
	path: string;
	/** The page where it stands, below the language, and below that of its embed: `indicators/8`. */
	place: string;
	svg: Readonly<Record<ChartSize, Element>>;
	filters: readonly Filter[];
	/** Whether the table is what readers come for, and the drawing is folded. */
	asList?: boolean;
	/** The same as a table. */
	columns: readonly Column[];
	rows: readonly Row[];
	/** Layout of the table where it is narrow, if another than that of figures in columns. */
	tableClass?: string;
}

/** Turns an address from the site's root into what links need: below a base path, or absolute. */
export type Link = (path: string) => string;

/** Address of a chart's embed for other people's pages, from the site's root. */
export function embedPath(locale: Locale, { place }: Pick<Chart, 'place'>): string {
	return `/${locale}/embed/${place}/`;
}

/** What a cell holds, as a list. */
export function cellParts(cell: Row['cells'][number]): readonly Cell[] {
	if (typeof cell === 'string') return [{ text: cell }];
	return 'text' in cell ? [cell] : cell;
}
