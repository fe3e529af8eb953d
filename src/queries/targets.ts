import type { TargetRow } from '../figures/target-row.ts';
import { sentenceAddress } from '../plan/address.ts';
import type { PlanNode } from '../plan/node.ts';
import { getPlan } from './plan.ts';
import { getTargets } from './tables.ts';

/** The quantities and dated promises of the plan, in reading order. */
export async function getTargetRows(): Promise<TargetRow[]> {
	const { node } = await getPlan();
	const sectionOf = (place: PlanNode): PlanNode =>
		place.kind === 'section' || place.parent === null ? place : sectionOf(node(place.parent));
	return (await getTargets()).map((target) => {
		const [id = '', number = ''] = target.node.split('/s');
		const place = node(id);
		const address = {
			zh: sentenceAddress('zh', place, number),
			en: sentenceAddress('en', place, number),
		};
		return { target, section: sectionOf(place), address };
	});
}
