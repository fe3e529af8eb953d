import type { PlanNode } from '../plan/node.ts';
import type { TargetRow } from './target-row.ts';

/** What a section holds; `null` where nothing of the kind is to be counted. */
export interface SectionCounts {
	sentences: number;
	tasks: number | null;
	/** Quantities that are promised. */
	quantities: number | null;
	/** Promises that state a time limit. */
	deadlines: number | null;
}

/**
 * Counts what a section holds with its items and boxes. The chapter that looks back promises nothing: its
 * figures are not counted.
 *
 * @param nodes The whole plan.
 */
export function countSection(
	section: PlanNode,
	{ nodes, targets }: { nodes: readonly PlanNode[]; targets: readonly TargetRow[] },
): SectionCounts {
	const inside = descendants(section, nodes);
	const promised = targets.filter((row) => row.section === section && row.target.role === 'target');
	const promises = section.parent !== '1';
	const tasks = inside.filter(({ kind }) => kind === 'task').length;
	return {
		sentences: inside.reduce((sum, node) => sum + node.sentences.length, 0),
		tasks: tasks === 0 ? null : tasks,
		quantities: promises
			? promised.filter(({ target }) => target.kind === 'quantity').length
			: null,
		deadlines: promises ? promised.filter(({ target }) => target.deadline !== null).length : null,
	};
}

function descendants(node: PlanNode, nodes: readonly PlanNode[]): PlanNode[] {
	const children = nodes.filter(({ parent }) => parent === node.id);
	return [node, ...children.flatMap((child) => descendants(child, nodes))];
}
