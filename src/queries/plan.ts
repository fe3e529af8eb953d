import { type CollectionEntry, getCollection } from 'astro:content';
import { parseBody } from '../plan/content-body.ts';
import { parseInline } from '../plan/inline.ts';
import type { Locale } from '../plan/locale.ts';
import { contentPath, sentenceId } from '../plan/node-id.ts';
import type { PlanNode } from '../plan/node.ts';
import { numberLabel } from '../plan/number-label.ts';
import { formatProblem } from '../plan/problem.ts';

type PlanEntry = CollectionEntry<'plan'>;

/** The whole plan in reading order, with what its pages ask of it. */
export interface Plan {
	nodes: readonly PlanNode[];
	/** @throws If there is no such node. */
	node: (id: string) => PlanNode;
	/** The nodes that are part of a node, in reading order. */
	children: (id: string) => PlanNode[];
	/** The nodes above a node, outermost first. */
	ancestors: (node: PlanNode) => PlanNode[];
	/** The box that stands right after a node, where one does. */
	boxAfter: (node: PlanNode) => PlanNode | undefined;
	/** The content file of a node in a language; the Chinese one where there is no English yet. */
	entry: (locale: Locale, id: string) => { entry: PlanEntry; locale: Locale };
}

let plan: Promise<Plan> | undefined;

/** Reads the plan from its content files, once a build. */
export function getPlan(): Promise<Plan> {
	return (plan ??= readPlan());
}

async function readPlan(): Promise<Plan> {
	const entries = new Map((await getCollection('plan')).map((entry) => [entry.id, entry]));
	const nodes = [...entries.values()]
		.filter(({ id }) => id.startsWith('zh/'))
		.map((zh) => toNode(zh, entries.get(`en/${contentPath(zh.data.id)}`)))
		.sort((a, b) => a.order - b.order);
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const byParent = Map.groupBy(nodes, ({ parent }) => parent);

	const node = (id: string) => {
		const found = byId.get(id);
		if (!found) throw new Error(`the plan has no node “${id}”`);
		return found;
	};
	const ancestors = ({ parent }: PlanNode): PlanNode[] =>
		parent === null ? [] : [...ancestors(node(parent)), node(parent)];
	const children = (id: string) => byParent.get(id) ?? [];
	return {
		nodes,
		node,
		ancestors,
		children,
		boxAfter: (before) => {
			const siblings = children(before.parent ?? '');
			const next = siblings[siblings.indexOf(before) + 1];
			return next?.kind === 'box' ? next : undefined;
		},
		entry: (locale, id) => {
			const own = entries.get(`${locale}/${contentPath(id)}`);
			const zh = entries.get(`zh/${contentPath(id)}`);
			if (own) return { entry: own, locale };
			if (!zh) throw new Error(`the plan has no node “${id}”`);
			return { entry: zh, locale: 'zh' };
		},
	};
}

/** Reads the body of a content file; a fault in it ends the build. */
function readBody({ filePath = '', body = '' }: PlanEntry) {
	const { value, problems } = parseBody(filePath, body);
	if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
	return value;
}

function toNode(zh: PlanEntry, en: PlanEntry | undefined): PlanNode {
	const { id, kind, parent = null, order, title, page = null } = zh.data;
	const sentencesOf = (entry: PlanEntry) =>
		readBody(entry).flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
	const english = new Map(en ? sentencesOf(en).map(({ number, runs }) => [number, runs]) : []);
	return {
		id,
		kind,
		parent,
		order,
		number: numberLabel(kind, id),
		title: { zh: parseInline(title), en: en ? parseInline(en.data.title) : null },
		page,
		blocks: readBody(zh),
		sentences: sentencesOf(zh).map(({ number, runs }) => ({
			id: sentenceId(id, number),
			number,
			zh: runs,
			en: english.get(number) ?? null,
			status: en?.data.status ?? 'draft',
		})),
	};
}
