import { placeLabel } from '../../words/place-label.ts';
import { indicatorId } from '../../model/places/place-id.ts';
import type { TargetExport } from '../../model/schemas/target-export.ts';
import { type CsvRecord, inBoth } from './csv.ts';

/**
 * The quantities and dated promises of the plan, a record each: the content of `/data/targets.csv`. Columns are
 * those fields of src/model/schemas/target-export.ts, but for the deadline, of which year and month stand apart:
 * spreadsheets take `2028-12` for the first day of that month.
 *
 * @param address Absolute short address of a sentence: of `2.2.1/s6`.
 */
export function toTargetRecords(
	targets: readonly TargetExport[],
	address: (id: string) => string,
): CsvRecord[] {
	return targets.map((target) => ({
		id: target.id,
		node: target.node,
		place: placeLabel('zh', target.node),
		kind: target.kind,
		role: target.role,
		...inBoth('subject', target.subject),
		operator: target.operator,
		value: target.value,
		...inBoth('unit', target.unit),
		value_std: target.value_std,
		unit_std: target.unit_std,
		...splitDeadline(target.deadline),
		deadline_from: target.deadlineFrom,
		modality: target.modality,
		...inBoth('hedge', target.hedge),
		indicator: target.indicator === null ? null : indicatorId(target.indicator),
		nature: target.nature,
		...inBoth('quote', target.quote),
		same_as: target.sameAs.join(' '),
		url: address(target.node),
	}));
}

function splitDeadline(deadline: TargetExport['deadline']) {
	const [year, month] = (deadline ?? '').split('-');
	return {
		deadline_year: year === '' ? null : Number(year),
		deadline_month: month === undefined ? null : Number(month),
	};
}
