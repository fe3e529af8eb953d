import type { PlanNode } from '../text/node.ts';
import { getPlan } from './plan.ts';

/** A task with its place in the plan. */
export interface TaskRow {
	task: PlanNode;
	section: PlanNode;
	/** The box that stands right after the task, where one does. */
	box: PlanNode | undefined;
}

/** The tasks of the plan, in reading order. */
export async function getTasks(): Promise<TaskRow[]> {
	const { nodes, node, boxAfter } = await getPlan();
	return nodes
		.filter(({ kind }) => kind === 'task')
		.map((task) => ({ task, section: node(task.parent ?? ''), box: boxAfter(task) }));
}
