import type { Indicator } from '../schemas/indicator.ts';
import type { Target } from '../schemas/target.ts';
import { relateTasks, type RelatedTask, type Shared } from '../tasks/relate-tasks.ts';
import type { PlanNode } from '../text/node.ts';
import {
	type NamedIn,
	organisationsOf,
	type OrganisationEntry,
	type PlaceEntry,
	placesOf,
} from './named.ts';
import { once } from './once.ts';
import { getPlan } from './plan.ts';
import { getIndicators, getTargets } from './tables.ts';
import { getTasks } from './tasks.ts';
import { topicsOf } from './topics.ts';

/** What a task says, in a card at its head. */
export interface TaskCard {
	/** Its dates, the earliest first, each with what is promised by then; none where it states none. */
	deadlines: readonly { deadline: string; targets: readonly Target[] }[];
	/** What it promises in figures, in reading order; none where it states none. */
	figures: readonly Target[];
	/** Indicators that its sentences speak of. */
	indicators: readonly Indicator[];
	places: readonly NamedIn<PlaceEntry>[];
	organisations: readonly NamedIn<OrganisationEntry>[];
	/** The boxes of its section, which need not belong to this task alone. */
	boxes: readonly PlanNode[];
	topics: Awaited<ReturnType<typeof topicsOf>>;
	/** Other tasks that share something with it, at most four, the nearest first, each with what they share. */
	related: readonly { task: PlanNode; shared: RelatedTask['shared'] }[];
}

/** The card of a task, that is of a node of kind `task`. */
export async function getTaskCard(task: PlanNode): Promise<TaskCard> {
	const { node, children } = await getPlan();
	const own = await getOwnTargets(task);
	const dated = own.filter(({ deadline }) => deadline !== null);
	return {
		deadlines: [...Map.groupBy(dated, ({ deadline }) => deadline ?? '')]
			.map(([deadline, targets]) => ({ deadline, targets }))
			.sort((a, b) => (dueBy(a.deadline) < dueBy(b.deadline) ? -1 : 1)),
		figures: own.filter(({ kind }) => kind === 'quantity'),
		indicators: await getOwnIndicators(task),
		places: await closePlacesOf(task),
		organisations: await organisationsOf(task),
		boxes: children(task.parent ?? '').filter(({ kind }) => kind === 'box'),
		topics: await topicsOf(task),
		related: relateTasks(task.id, await getSharedOfTasks()).map(({ id, shared }) => ({
			task: node(id),
			shared,
		})),
	};
}

/** The places of a task; regions, in which the whole city lies, only where it names no other. */
async function closePlacesOf(task: PlanNode): Promise<NamedIn<PlaceEntry>[]> {
	const places = await placesOf(task);
	const close = places.filter(({ entry }) => entry.entry.kind !== 'region');
	return close.length > 0 ? close : places;
}

/** A date that sorts: a year alone is over when it ends. */
const dueBy = (deadline: string) => (/^\d+$/u.test(deadline) ? `${deadline}-12` : deadline);

/** What the sentences of a task promise; a threshold that says to whom a promise applies is none. */
async function getOwnTargets({ sentences }: PlanNode): Promise<Target[]> {
	const ids = new Set(sentences.map(({ id }) => id));
	return (await getTargets()).filter(({ node, role }) => role === 'target' && ids.has(node));
}

async function getOwnIndicators({ sentences }: PlanNode): Promise<Indicator[]> {
	const ids = new Set(sentences.map(({ id }) => id));
	return (await getIndicators()).filter(({ nodes }) => nodes.some((id) => ids.has(id)));
}

/** What each task has that others may have too. Counties are in too many to say anything. */
const getSharedOfTasks = once(
	async () =>
		new Map(
			await Promise.all(
				(await getTasks()).map(async ({ task }): Promise<[string, Shared[]]> => {
					const targets = (await getOwnTargets(task)).filter(({ sameAs }) => sameAs.length > 0);
					const places = (await placesOf(task)).filter(
						({ entry }) => entry.entry.kind !== 'county',
					);
					return [
						task.id,
						[
							...targets.map(({ id, sameAs }) => ({
								kind: 'target' as const,
								// Whichever of the entries comes first stands for all of them.
								id: [id, ...sameAs].sort()[0] ?? id,
							})),
							...(await getOwnIndicators(task)).map(({ id }) => ({
								kind: 'indicator' as const,
								id,
							})),
							...places.map(({ entry }) => ({ kind: 'place' as const, id: entry.entry.id })),
						],
					];
				}),
			),
		),
);
