import type { PlanNode, Sentence } from '../text/node.ts';
import { getPlan } from './plan.ts';
import { nodeOf } from '../places/place-id.ts';

/**
 * Sentences of the plan by their identifiers.
 *
 * @throws If the plan has no such sentence.
 */
export async function getSentences(ids: readonly string[]): Promise<Sentence[]> {
	const { node } = await getPlan();
	return ids.map((id) => {
		const sentence = node(nodeOf(id)).sentences.find((own) => own.id === id);
		if (!sentence) throw new Error(`the plan has no sentence “${id}”`);
		return sentence;
	});
}

/** The sentences of a paragraph of a node, in both languages. */
export function sentencesOf(
	{ sentences }: PlanNode,
	paragraph: Extract<PlanNode['blocks'][number], { kind: 'paragraph' }>,
): Sentence[] {
	const numbers = new Set(paragraph.sentences.map(({ number }) => number));
	return sentences.filter(({ number }) => numbers.has(number));
}
