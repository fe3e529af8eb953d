import { nodeLabel } from '../../words/node-label.ts';
import type { PlanNode, Sentence } from '../../model/text/node.ts';

/** What stands under a heading, in reading order. */
type PassageBlock =
	| { kind: 'paragraph'; sentences: readonly Sentence[] }
	/** A printed table, in its place. */
	| { kind: 'table'; node: PlanNode };

/** A node of the plan with its own text, in both languages. */
export interface Passage {
	node: PlanNode;
	/** Level of its heading as in HTML, from 2; the plan's title is 1. */
	level: number;
	/** Whether the plan prints a heading. Where it does not, ours stands in lists and not in the text. */
	headed: boolean;
	blocks: readonly PassageBlock[];
}

const levels: Readonly<Partial<Record<PlanNode['kind'], number>>> = {
	section: 3,
	item: 4,
	task: 4,
	box: 4,
	'box-item': 5,
};

/** The whole plan from top to bottom. */
export function toPassages(nodes: readonly PlanNode[]): Passage[] {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	return nodes
		.filter(({ kind }) => kind !== 'table')
		.map((node) => {
			const own = new Map(node.sentences.map((sentence) => [sentence.number, sentence]));
			return {
				node,
				level: levels[node.kind] ?? 2,
				headed: !nodeLabel('zh', node).ours,
				blocks: node.blocks.map((block): PassageBlock => {
					if (block.kind === 'paragraph')
						return {
							kind: 'paragraph',
							sentences: block.sentences.flatMap(({ number }) => own.get(number) ?? []),
						};
					const table = byId.get(block.id);
					if (!table) throw new Error(`there is no table “${block.id}”`);
					return { kind: 'table', node: table };
				}),
			};
		});
}
