import type { PlainSentence } from '../named/find-named-sentences.ts';
import { plainText } from '../text/inline.ts';
import { getDocument } from './document.ts';
import { once } from './once.ts';
import { getPlan } from './plan.ts';

/** A sentence as plain Chinese text, and whether it speaks of the plan's own years. */
interface DatedSentence extends PlainSentence {
	/** Identifier of its node. */
	node: string;
	/** Whether it looks back or stands before the plan proper: chapters of background, notice, preamble. */
	isBackground: boolean;
}

/** All sentences of the plan as plain Chinese text, in reading order. */
export const getPlainSentences = once(async (): Promise<readonly DatedSentence[]> => {
	const { nodes, ancestors } = await getPlan();
	const { background } = await getDocument();
	return nodes.flatMap((node) => {
		// A box is not part of its chapter by its identifier.
		const top = ancestors(node)[0] ?? node;
		const isBackground = background.includes(top.id) || isFront(top.kind);
		return node.sentences.map(({ id, zh }) => ({
			id,
			zh: plainText(zh),
			node: node.id,
			isBackground,
		}));
	});
});

const isFront = (kind: string) => kind === 'notice' || kind === 'preamble';

/** The sentences by their identifiers. */
export const getPlainText = once(
	async () => new Map((await getPlainSentences()).map((sentence) => [sentence.id, sentence])),
);
