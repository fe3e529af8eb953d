import { planNodeSchema } from '../../model/schemas/plan-node.ts';
import { translationSchema } from '../../model/schemas/translation.ts';
import { contentPath, type NodeKind } from '../../model/places/node-id.ts';
import { sentenceId } from '../../model/places/place-id.ts';
import type { ContentFiles } from '../../model/corpus/corpus.ts';
import { parseNodeFile } from '../../model/corpus/parse-node-file.ts';
import type { Run } from '../../model/text/inline.ts';
import { plainText } from '../../model/text/inline.ts';

/** A node of the plan, as far as its file can be read. */
export interface CheckedNode {
	id: string;
	kind: NodeKind;
	/** The node at the top that it lies in, by what its files name above it: a box is part of its chapter. */
	top: string;
	/** In reading order. */
	sentences: CheckedSentence[];
}

/** A sentence in both languages. */
export interface CheckedSentence {
	id: string;
	runs: readonly Run[];
	/** Plain Chinese text. */
	zh: string;
	/** Plain English text; '' where there is none. */
	en: string;
}

/** The nodes of the plan with their sentences in both languages, in reading order. */
export function findNodes(files: ContentFiles): CheckedNode[] {
	const read = [...files]
		.filter(([file]) => file.startsWith('content/plan/zh/') && file.endsWith('.mdx'))
		.flatMap(([file, source]) => parseNodeFile(file, source, planNodeSchema).value)
		.sort((a, b) => a.front.order - b.front.order);
	const parents = new Map(read.map(({ front }) => [front.id, front.parent]));
	const topOf = (id: string, below: readonly string[] = []): string => {
		const parent = parents.get(id);
		return parent === undefined || below.includes(parent) ? id : topOf(parent, [...below, id]);
	};
	return read.map(({ front: { id, kind }, blocks }) => {
		const english = readEnglish(files, id);
		return {
			id,
			kind,
			top: topOf(id),
			sentences: blocks.flatMap((block) =>
				block.kind === 'table'
					? []
					: block.sentences.map(({ number, runs }) => ({
							id: sentenceId(id, number),
							runs,
							zh: plainText(runs),
							en: english.get(number) ?? '',
						})),
			),
		};
	});
}

/** The English sentences of a node by their numbers. */
function readEnglish(files: ContentFiles, id: string): ReadonlyMap<string, string> {
	const file = `content/plan/en/${contentPath(id)}.mdx`;
	const source = files.get(file);
	const nodes = source === undefined ? [] : parseNodeFile(file, source, translationSchema).value;
	return new Map(
		nodes.flatMap(({ blocks }) =>
			blocks.flatMap((block) =>
				block.kind === 'table'
					? []
					: block.sentences.map(({ number, runs }) => [number, plainText(runs)] as const),
			),
		),
	);
}
