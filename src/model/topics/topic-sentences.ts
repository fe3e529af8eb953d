import { findMentions } from '../named/find-mentions.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Span } from '../text/span.ts';

/** A sentence of a topic, and why it is one. */
export interface TopicSentence {
	/** Identifier of the sentence. */
	id: string;
	why: 'topic';
	/** The topic's words in it, each once, in its order; none where its group says why it is here. */
	words: readonly string[];
	/** Of these words in the plain Chinese text, in order. */
	spans: readonly Span[];
}

/** A topic's words in a plain Chinese text; of words that overlap the longest counts. */
function findTopicWords({ words }: Pick<Topic, 'words'>, zh: string) {
	return findMentions(
		zh,
		words.map((word) => ({ zh: word, of: word })),
	);
}

/** Says why a sentence is one of a topic. */
export function toTopicSentence(
	topic: Pick<Topic, 'words'>,
	id: string,
	zh: string,
): TopicSentence {
	const found = findTopicWords(topic, zh);
	return {
		id,
		why: 'topic',
		words: [...new Set(found.map(({ of }) => of))],
		spans: found.map(({ start, end }) => ({ start, end })),
	};
}
