import { contentPath } from '../../model/places/node-id.ts';
import { nodeOf, sentenceId } from '../../model/places/place-id.ts';
import { planNodeSchema } from '../../model/schemas/plan-node.ts';
import type { ContentFiles } from '../../model/corpus/corpus.ts';
import { parseNodeFile } from '../../model/corpus/parse-node-file.ts';
import type { DataParsed, DataProblem } from './data-problem.ts';

/** What has an identifier in the plan: nodes, each with its sentences. */
export interface PlanPlaces {
	/** The sentence numbers of each node, in reading order. */
	numbers: ReadonlyMap<string, readonly string[]>;
	/** Whether an identifier is that of a node or sentence, or lies in a file that cannot be read. */
	has: (id: string) => boolean;
}

const folder = 'content/plan/zh/';

/** Finds the nodes and sentences of the plan in its content files. */
export function findPlaces(files: ContentFiles): DataParsed<PlanPlaces> {
	const problems: DataProblem[] = [];
	const unread = new Set<string>();
	const numbers = new Map<string, string[]>();
	for (const [file, source] of files) {
		if (!file.startsWith(folder) || !file.endsWith('.mdx')) continue;
		const { value, problems: faults } = parseNodeFile(file, source, planNodeSchema);
		problems.push(...faults);
		if (faults.length > 0) unread.add(file);
		for (const { front, blocks } of value) {
			const sentences = blocks.flatMap((block) =>
				block.kind === 'paragraph' ? block.sentences : [],
			);
			numbers.set(
				front.id,
				sentences.map(({ number }) => number),
			);
		}
	}
	const ids = new Set(
		[...numbers].flatMap(([id, own]) => [id, ...own.map((number) => sentenceId(id, number))]),
	);
	// Where there is no plan at all, that is the fault, and not each place that the data name.
	const isMissing = numbers.size === 0 && problems.length === 0;
	if (isMissing) {
		const message = 'there is no file of the plan here; `npm run ingest` writes them';
		problems.push({ code: 'content', message, place: { file: folder, line: 1, column: 1 } });
	}
	const has = (id: string) =>
		isMissing || ids.has(id) || unread.has(`${folder}${contentPath(nodeOf(id))}.mdx`);
	return { value: { numbers, has }, problems };
}
