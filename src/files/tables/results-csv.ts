import type { Result } from '../../model/schemas/result.ts';
import { has } from '../../model/parts.ts';
import { type CsvRecord, inBoth } from './csv.ts';

/**
 * What the previous plan promised and reached, a record a row of their table: the content of `/data/results.csv`.
 * Columns are those fields of src/model/schemas/result.ts; values are numbers as printed, texts are the cells as
 * printed.
 *
 * @param address Absolute short address of a row: of `a-2b`.
 */
export function toResultRecords(
	rows: readonly Result[],
	address: (id: string) => string,
): CsvRecord[] {
	return rows.map(({ baseline, target, actual, ...row }) => ({
		id: row.id,
		number: row.number,
		nature: row.nature,
		...inBoth('category', row.category),
		...inBoth('group', row.group),
		...inBoth('name', row.name),
		printed_name: row.printedName,
		...inBoth('unit', row.unit),
		...(has('baselines') && {
			baseline_year: baseline?.year,
			baseline_value: baseline?.value,
			...inBoth('baseline_text', baseline?.text),
		}),
		target_value: target.value,
		...inBoth('target_text', target.text),
		actual_year: actual.year,
		actual_value: actual.value,
		...inBoth('actual_text', actual.text),
		desired: row.desired,
		...(has('statuses') && inBoth('status', row.status)),
		url: address(row.id),
	}));
}
