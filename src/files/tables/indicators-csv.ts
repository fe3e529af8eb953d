import { has } from '../../model/parts.ts';
import type { IndicatorExport } from '../../model/schemas/indicator-export.ts';
import { type CsvRecord, inBoth } from './csv.ts';
import { indicatorId } from '../../model/places/place-id.ts';

/**
 * The indicators, a record each: the content of `/data/indicators.csv`. Columns are those fields of
 * src/model/schemas/indicator-export.ts, but that rows are named as everywhere else, `i8`; values are numbers as printed,
 * texts are the cells as printed.
 *
 * @param address Absolute short address of a row: of `i8`.
 * @param baseYear The year before the plan.
 */
export function toIndicatorRecords(
	rows: readonly IndicatorExport[],
	address: (id: string) => string,
	baseYear: number,
): CsvRecord[] {
	return rows.map(({ baseline, target, ...row }) => ({
		id: indicatorId(row.id),
		number: row.number,
		part_of: row.partOf === null ? null : indicatorId(row.partOf),
		...inBoth('domain', row.domain),
		...inBoth('name', row.name),
		printed_name: row.printedName,
		...inBoth('unit', row.unit),
		nature: row.nature,
		baseline_value: baseline.value,
		baseline_period: baseline.period,
		...inBoth('baseline_text', baseline.text),
		baseline_estimated: String(baseline.estimated ?? false),
		baseline_mark: baseline.mark,
		...inBoth('baseline_note', baseline.note),
		target_year: target.year,
		target_operator: target.operator,
		target_value: target.value,
		...inBoth('target_text', target.text),
		desired: row.desired,
		break_mark: row.break?.mark,
		...inBoth('break_note', row.break?.note),
		...(has('results') && { previous: row.previous }),
		nodes: row.nodes.join(' '),
		url: address(indicatorId(row.id)),
		[`value_${baseYear}`]: row[`value${baseYear}`],
		[`met_${baseYear}`]: row.met === null ? null : String(row.met),
	}));
}
