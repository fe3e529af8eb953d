import type { Locale } from '../plan/locale.ts';
import type { SearchedRow } from './entries.ts';

type Bilingual = Record<Locale, string>;

/** The parts of `/data/indicators.json` that are searched. */
export interface SearchedIndicator {
	id: string;
	domain: Bilingual;
	name: Bilingual;
	printedName: string;
	unit: Bilingual | null;
	baseline: { text: Bilingual };
	target: { text: Bilingual };
}

/** The parts of `/data/achievements.json` that are searched. */
export interface SearchedAchievement {
	id: string;
	category: Bilingual;
	group?: Bilingual;
	name: Bilingual;
	printedName: string;
	unit: Bilingual | null;
	baseline: { text: Bilingual };
	target: { text: Bilingual };
	actual: { text: Bilingual };
	status: Bilingual;
}

/** The rows of both tables as they are searched, table 1 first. */
export function toRows(
	achievements: readonly SearchedAchievement[],
	indicators: readonly SearchedIndicator[],
	place: (path: string) => string,
): SearchedRow[] {
	const url = (page: string, id: string) => ({
		zh: place(`/zh/${page}/#${id}`),
		en: place(`/en/${page}/#${id}`),
	});
	return [
		...achievements.map((row) => ({
			id: `table-1/${row.id}`,
			name: row.name,
			cells: bilingualCells(row, [
				row.category,
				...(row.group ? [row.group] : []),
				row.baseline.text,
				row.target.text,
				row.actual.text,
				row.status,
			]),
			url: url('results', row.id),
		})),
		...indicators.map((row) => ({
			id: `table-2/i${row.id}`,
			name: row.name,
			cells: bilingualCells(row, [row.domain, row.baseline.text, row.target.text]),
			url: url('indicators', `i${row.id}`),
		})),
	];
}

/** The cells of a row: its name with the unit as printed, then the others. */
function bilingualCells(
	{ name, printedName, unit }: { name: Bilingual; printedName: string; unit: Bilingual | null },
	others: readonly Bilingual[],
): SearchedRow['cells'] {
	const enName = unit ? `${name.en} (${unit.en})` : name.en;
	return {
		zh: [printedName, ...others.map(({ zh }) => zh)],
		en: [enName, ...others.map(({ en }) => en)],
	};
}
