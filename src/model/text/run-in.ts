import { isBoldThroughout } from './inline.ts';
import type { PlanNode, Sentence } from './node.ts';

/** Whether a sentence is a bold head that runs into its paragraph. */
export function isRunIn({ zh }: Pick<Sentence, 'zh'>): boolean {
	return isBoldThroughout(zh);
}

/** A stretch of a text: what follows a bold head that runs in, the head included, or what stands before the first. */
export interface TextPart {
	/** None of what stands before the first. */
	head: Sentence | undefined;
	/** All its sentences, in reading order. */
	sentences: readonly Sentence[];
}

/** A node's own text, cut at its bold heads; none where it has no such head. */
export function splitAtHeads({ sentences }: Pick<PlanNode, 'sentences'>): TextPart[] {
	const starts = sentences.flatMap((sentence, at) => (isRunIn(sentence) ? [at] : []));
	if (starts.length === 0) return [];
	return [...new Set([0, ...starts])].map((start, index, all) => {
		const own = sentences.slice(start, all[index + 1]);
		return { head: own[0] && isRunIn(own[0]) ? own[0] : undefined, sentences: own };
	});
}
