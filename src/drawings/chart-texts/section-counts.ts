import type { PlanNode } from '../../model/text/node.ts';
import type { Target } from '../../model/schemas/target.ts';
import { type Count, countThings, isDated, isQuantity } from './same-promise.ts';
import type { TargetRow } from '../../model/reader/target-row.ts';

/** What a section holds; `null` where nothing of the kind is to be counted. */
export interface SectionCounts {
	sentences: number;
	tasks: number | null;
	/** Quantities that are promised; what the section states in several places is one. */
	quantities: number | null;
	/** Promises that state a time limit, counted likewise. */
	deadlines: number | null;
}

/** What sections are counted by. */
interface Counted {
	/** The whole plan. */
	nodes: readonly PlanNode[];
	targets: readonly TargetRow[];
	/** Identifiers of the chapters that promise nothing. */
	background: readonly string[];
}

/**
 * Counts what a section holds with its items and boxes. In chapters of background nothing is promised, and no
 * quantities and time limits are counted.
 */
export function countSection(
	section: PlanNode,
	{ nodes, targets, background }: Counted,
): SectionCounts {
	const inside = descendants(section, nodes);
	const count = (isOfKind: (target: Target) => boolean) =>
		countIn([section], targets, isOfKind).things;
	const tasks = inside.filter(({ kind }) => kind === 'task').length;
	return {
		sentences: inside.reduce((sum, node) => sum + node.sentences.length, 0),
		tasks: tasks === 0 ? null : tasks,
		quantities: isCounted(section, background) ? count(isQuantity) : null,
		deadlines: isCounted(section, background) ? count(isDated) : null,
	};
}

/** Counts what targets of a kind state in some sections: what these state in several places is one. */
export function countIn(
	sections: readonly PlanNode[],
	targets: readonly TargetRow[],
	isOfKind: (target: Target) => boolean,
): Count {
	const own = new Set(
		targets.filter(({ section }) => sections.includes(section)).map(({ target }) => target.id),
	);
	return countThings(
		targets.map(({ target }) => target),
		(target) => own.has(target.id) && isOfKind(target),
	);
}

/** Whether a section promises anything: those of the chapters of background do not. */
export function isCounted({ parent }: PlanNode, background: readonly string[]): boolean {
	return parent === null || !background.includes(parent);
}

function descendants(node: PlanNode, nodes: readonly PlanNode[]): PlanNode[] {
	const children = nodes.filter(({ parent }) => parent === node.id);
	return [node, ...children.flatMap((child) => descendants(child, nodes))];
}
