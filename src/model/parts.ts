import { existsSync, readdirSync } from 'node:fs';
import { contentNode, type NodeKind } from './places/node-id.ts';
import { aboveOf, isWithin, ordinal, parsePlaceId, sentenceId } from './places/place-id.ts';
import { readDocument, readList, readPlanWords } from './schemas/content-files.ts';
import type { PlanWords } from './schemas/plan-words.ts';
import { siteLocales } from './site-locales.ts';

/**
 * The parts that a plan may have or lack, each with how to tell. Pages, menus, charts, downloads and sentences ask here
 * and nowhere else whether there is one.
 */
const questions = {
	/** A chapter whose items are tasks. */
	tasks: () => {
		const { tasks } = readDocument();
		return tasks !== undefined && idsOf('item').some((id) => isWithin(id, tasks));
	},
	/** Boxes (专栏). */
	boxes: () => idsOf('box').length > 0,
	/** Printed tables. */
	tables: () => idsOf('table').length > 0,
	/** The indicators that the plan sets, as data. */
	indicators: () => readList('indicators').length > 0,
	/** Domains (领域) by which their table groups them. */
	domains: () => readList('indicators').some(({ domain }) => domain !== undefined),
	/** What the previous plan reached, as data. */
	results: () => readList('results').length > 0,
	/** Values from which the previous plan set out, in its table. */
	baselines: () => readList('results').some(({ baseline }) => baseline !== undefined),
	/** Whether its targets were reached, in words of its table. */
	statuses: () => readList('results').some(({ status }) => status !== undefined),
	/** Quantities and dated promises of the text. */
	targets: () => readList('targets').length > 0,
	/** Promises with a date; a threshold that says to whom a promise applies is none. */
	deadlines: () =>
		readList('targets').some(({ role, deadline }) => role === 'target' && deadline !== null),
	/** Repaired slips of the copy that was read. */
	emendations: () => readList('emendations').length > 0,
	/** Notes on what stays as printed. */
	notes: () => readList('notes').length > 0,
	/** What its parts say in everyday words. */
	summaries: () => readList('summaries').length > 0,
	/** Places that it names. */
	places: () => readList('places').length > 0,
	/** Bodies, companies and programmes that it names. */
	organisations: () => readList('organisations').length > 0,
	/** What concerns readers. */
	topics: () => readList('topics').length > 0,
	/** Questions that it answers. */
	questions: () => readList('questions').length > 0,
	/** What the editors say of how the text was prepared. */
	prepared: () => readPlanWords().prepared !== undefined,
	/** A translation, of all or part of the text. */
	translation: () => siteLocales.length > 1,
	/** Terms with their English, which need a translation to be shown. */
	glossary: () => siteLocales.length > 1 && readList('glossary').length > 0,
} as const satisfies Record<string, () => boolean>;

export type Part = keyof typeof questions;

export const parts = Object.keys(questions) as Part[];

const answers = new Map<Part, boolean>();

/** Whether this plan has a part, by the files of content/; found out once. */
export function has(part: Part): boolean {
	const answer = answers.get(part) ?? questions[part]();
	answers.set(part, answer);
	return answer;
}

/** Whether this plan has one of some parts; true where none is needed. */
export function hasAny(needs: readonly Part[] | undefined): boolean {
	return needs === undefined || needs.some(has);
}

const folder = 'content/plan/zh';

let ids: readonly string[] | undefined;

/** The nodes of the plan, in the order of their numbers. */
function planIds(): readonly string[] {
	const inOrder = new Intl.Collator('en', { numeric: true });
	ids ??= existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => file.endsWith('.mdx'))
				.map((file) => contentNode(file.replaceAll('\\', '/')))
				.sort((a, b) => inOrder.compare(a, b))
		: [];
	return ids;
}

/** The nodes of a kind, in the order of their numbers; tasks are items here. */
function idsOf(kind: NodeKind): string[] {
	return planIds().filter((id) => parsePlaceId(id)?.kind === kind);
}

/**
 * Places that show how one writes them, where `content/words.yaml` names none: the first two items that follow each
 * other, of the chapter of tasks where there is one. Undefined for a plan without such items.
 */
export function findExamples(): PlanWords['examples'] {
	const items = idsOf('item');
	const pairs = items.flatMap((first, index) => {
		const second = items[index + 1];
		return second !== undefined && aboveOf(first) === aboveOf(second) ? [{ first, second }] : [];
	});
	const { tasks = '' } = readDocument();
	const pair = pairs.find(({ first }) => isWithin(first, tasks)) ?? pairs[0];
	if (pair === undefined) return undefined;
	const boxItem = idsOf('box-item').find((id) => ordinal(id) === 1);
	const indicator = readList('indicators').find(({ number }) => number !== null)?.number;
	return {
		sentence: sentenceId(pair.first, '1'),
		range: `${pair.first}-${pair.second}`,
		queries: {},
		...(boxItem !== undefined && { boxItem }),
		...(typeof indicator === 'string' && { indicator }),
	};
}
