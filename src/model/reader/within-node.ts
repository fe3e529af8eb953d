import type { PlanNode, Sentence } from '../text/node.ts';
import { getPlan } from './plan.ts';

/** A node and all below it, in reading order: a box with its items, a section with its tasks and boxes. */
export async function getNodesWithin(node: PlanNode): Promise<PlanNode[]> {
	const { children } = await getPlan();
	const withBelow = (own: PlanNode): PlanNode[] => [own, ...children(own.id).flatMap(withBelow)];
	return withBelow(node);
}

/** The sentences of a node and of all below it, in reading order. */
export async function getSentencesWithin(node: PlanNode): Promise<Sentence[]> {
	return (await getNodesWithin(node)).flatMap(({ sentences }) => sentences);
}

/** Their identifiers. */
export async function getIdsWithin(node: PlanNode): Promise<ReadonlySet<string>> {
	return new Set((await getSentencesWithin(node)).map(({ id }) => id));
}
