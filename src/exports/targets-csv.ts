import type { Target } from '../schemas/target.ts';
import { type CsvRecord, inBoth } from './csv.ts';

/**
 * The quantities and dated promises of the plan, a record each: the content of `/data/targets.csv`. Columns are
 * those fields of src/schemas/target.ts.
 *
 * @param address Absolute short address of a sentence: of `3.5.1/s15`.
 */
export function toTargetRecords(
	targets: readonly Target[],
	address: (id: string) => string,
): CsvRecord[] {
	return targets.map((target) => ({
		id: target.id,
		node: target.node,
		kind: target.kind,
		role: target.role,
		...inBoth('subject', target.subject),
		operator: target.operator,
		value: target.value,
		...inBoth('unit', target.unit),
		deadline: target.deadline,
		deadline_from: target.deadlineFrom,
		modality: target.modality,
		...inBoth('quote', target.quote),
		same_as: target.sameAs.join(' '),
		url: address(target.node),
	}));
}
