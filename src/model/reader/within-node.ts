import type { PlanNode } from '../text/node.ts';
import { getPlan } from './plan.ts';

/** Identifiers of the sentences of a node and of all below it: a box with its items, a section with tasks and boxes. */
export async function getIdsWithin(node: PlanNode): Promise<ReadonlySet<string>> {
	const { children } = await getPlan();
	const withBelow = (own: PlanNode): PlanNode[] => [own, ...children(own.id).flatMap(withBelow)];
	return new Set(withBelow(node).flatMap(({ sentences }) => sentences.map(({ id }) => id)));
}
