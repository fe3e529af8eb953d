import { findDated } from './deadlines-ics.ts';
import type { TargetRow } from '../../model/reader/target-row.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { getTargetRows } from '../../model/reader/targets.ts';

/** The sections that state dated promises, in reading order, each with them. */
export async function getDatedSections(): Promise<{ section: PlanNode; rows: TargetRow[] }[]> {
	const sections = Map.groupBy(findDated(await getTargetRows()), ({ section }) => section);
	return [...sections].map(([section, rows]) => ({ section, rows }));
}
