import type { Locale } from '../../model/locale.ts';
import { type PlanTables, withTable } from '../../model/places/plan-tables.ts';
import { indicatorId } from '../../model/places/place-id.ts';
import type { SearchedRow } from './entries.ts';

type Bilingual = Record<Locale, string>;

type Nature = 'binding' | 'anticipatory';

/** The parts of `/data/indicators.json` that are searched. */
export interface SearchedIndicator {
	id: string;
	domain: Bilingual;
	name: Bilingual;
	printedName: string;
	unit: Bilingual | null;
	baseline: { text: Bilingual };
	target: { text: Bilingual };
	nature: Nature;
}

/** The parts of `/data/achievements.json` that are searched. */
export interface SearchedResult {
	id: string;
	category: Bilingual;
	group?: Bilingual;
	name: Bilingual;
	printedName: string;
	unit: Bilingual | null;
	/** These and the status are absent where the table has no such column. */
	baseline?: { text: Bilingual };
	target: { text: Bilingual };
	actual: { text: Bilingual };
	status?: Bilingual;
	nature: Nature;
}

/** The cell of an indicator that tells its nature. In the table of results one cell stands for many rows. */
const natures: Record<Nature, Bilingual> = {
	binding: { zh: '约束性', en: 'Binding' },
	anticipatory: { zh: '预期性', en: 'Anticipatory' },
};

/** The rows of both tables as they are searched, results first. */
export function toRows(
	results: readonly SearchedResult[],
	indicators: readonly SearchedIndicator[],
	tables: PlanTables,
): SearchedRow[] {
	return [
		...results.map((row) => ({
			id: withTable(row.id, tables),
			nature: null,
			cells: bilingualCells(row, [
				{ zh: `${natures[row.nature].zh}指标`, en: `${natures[row.nature].en} indicators` },
				row.category,
				...(row.group ? [row.group] : []),
				...(row.baseline ? [row.baseline.text] : []),
				row.target.text,
				row.actual.text,
				...(row.status ? [row.status] : []),
			]),
		})),
		...indicators.map((row) => ({
			id: withTable(indicatorId(row.id), tables),
			nature: row.nature,
			cells: bilingualCells(row, [
				row.domain,
				row.baseline.text,
				row.target.text,
				natures[row.nature],
			]),
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
