import { type CollectionEntry, getCollection } from 'astro:content';
import { cleanSource } from '../text/clean-source.ts';
import { parseBody } from '../text/content-body.ts';
import { setFormulas } from '../text/formulas.ts';
import { parseInline } from '../text/inline.ts';
import { has } from '../parts.ts';
import type { Locale } from '../locale.ts';
import { contentPath } from '../places/node-id.ts';
import { sentenceId } from '../places/place-id.ts';
import type { PlanNode } from '../text/node.ts';
import { numberLabel } from '../places/number-label.ts';
import { formatProblem } from '../problem.ts';

type PlanEntry = CollectionEntry<'plan'>;
type TranslationEntry = CollectionEntry<'translation'>;

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
	entry: (locale: Locale, id: string) => { entry: PlanEntry | TranslationEntry; locale: Locale };
	/** The nodes whose text stands on a node's page, in reading order; see the page components. */
	shownOn: (node: PlanNode) => PlanNode[];
}

let plan: Promise<Plan> | undefined;

/** Reads the plan from its content files, once a build. */
export function getPlan(): Promise<Plan> {
	return (plan ??= readPlan());
}

async function readPlan(): Promise<Plan> {
	const entries = new Map((await getCollection('plan')).map((entry) => [entry.id, entry]));
	const translation = has('translation') ? await getCollection('translation') : [];
	const translated = new Map(translation.map((entry) => [entry.id, entry]));
	const nodes = [...entries.values()]
		.map((zh) => toNode(zh, translated.get(zh.id)))
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
	const boxAfter = (before: PlanNode) => {
		const siblings = children(before.parent ?? '');
		const next = siblings[siblings.indexOf(before) + 1];
		return next?.kind === 'box' ? next : undefined;
	};
	const withItems = (parent: PlanNode): PlanNode[] => [
		parent,
		...children(parent.id).flatMap(withItems),
	];
	return {
		nodes,
		node,
		ancestors,
		children,
		boxAfter,
		shownOn: (shown) => (shown.kind === 'chapter' ? [shown] : withItems(shown)),
		entry: (locale, id) => {
			const own = locale === 'en' ? translated.get(contentPath(id)) : undefined;
			const zh = entries.get(contentPath(id));
			if (own) return { entry: own, locale };
			if (!zh) throw new Error(`the plan has no node “${id}”`);
			return { entry: zh, locale: 'zh' };
		},
	};
}

/** Reads the body of a content file; a fault in it ends the build. */
function readBody({ filePath = '', body = '' }: PlanEntry | TranslationEntry) {
	const { value, problems } = parseBody(filePath, cleanSource(body));
	if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
	return value;
}

function toNode(zh: PlanEntry, en: TranslationEntry | undefined): PlanNode {
	const { id, kind, parent = null, order, title, page = null } = zh.data;
	const blocks = readBody(zh);
	const sentencesOf = (own: typeof blocks) =>
		own.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
	const english = new Map(en ? sentencesOf(readBody(en)).map((own) => [own.number, own]) : []);
	return {
		id,
		kind,
		parent,
		order,
		number: numberLabel(kind, id),
		title: { zh: parseInline(title), en: en ? setFormulas(parseInline(en.data.title)) : null },
		page,
		blocks,
		sentences: sentencesOf(blocks).map(({ number, runs }) => {
			const own = english.get(number);
			return {
				id: sentenceId(id, number),
				number,
				zh: runs,
				en: own ? setFormulas(own.runs) : null,
				// The build fails where the text has changed since it was read (src/checks).
				status: own?.reviewed === undefined ? ('draft' as const) : ('reviewed' as const),
			};
		}),
	};
}
