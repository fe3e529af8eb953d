import { readList } from '../schemas/content-files.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Target } from '../schemas/target.ts';
import type { Topic } from '../schemas/topic.ts';
import type { PlanNode } from '../text/node.ts';
import { type TopicSentence, toTopicSentence } from '../topics/topic-sentences.ts';
import { once } from './once.ts';
import { getPlainSentences, getPlainText } from './plain-sentences.ts';
import { getIndicators, getTargets } from './tables.ts';
import { getIdsWithin } from './within-node.ts';

/** A topic with all that the plan has on it. */
export interface TopicEntry {
	topic: Topic;
	/** Its groups, each sentence with why it is there. */
	groups: readonly TopicGroup[];
	/** The sentences of all groups, each once, in reading order. */
	sentences: readonly TopicSentence[];
	/** Figures and dates that these sentences promise, in reading order. */
	targets: readonly Target[];
	indicators: readonly Indicator[];
	/** Topics beside it. */
	related: readonly Topic[];
}

interface TopicGroup {
	title: Topic['name'];
	/** Why sentences without a word of the topic are here. */
	because: Topic['name'] | undefined;
	sentences: readonly TopicSentence[];
}

/** The topics, in the order of their list; none without one. */
export const getTopics = once(async (): Promise<readonly TopicEntry[]> => {
	const topics = readList('topics');
	const order = (await getPlainSentences()).map(({ id }) => id);
	const texts = await getPlainText();
	const [indicators, targets] = [await getIndicators(), await getTargets()];
	return topics.map((topic): TopicEntry => {
		const groups = topic.groups.map(({ title, because, sentences }) => ({
			title,
			because,
			sentences: sentences.map((id) => toTopicSentence(topic, id, texts.get(id)?.zh ?? '')),
		}));
		const byId = new Map(
			groups.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.id, sentence])),
		);
		return {
			topic,
			groups,
			sentences: order.flatMap((id) => byId.get(id) ?? []),
			targets: findTopicTargets(topic, targets, byId),
			indicators: indicators.filter(({ id }) => topic.indicators.includes(id)),
			related: topics.filter(({ id }) => topic.related.includes(id)),
		};
	});
});

/**
 * What sentences of a topic promise. A sentence may promise other things besides: where one of its promises has a word of
 * the topic, only such are of the topic; and of a sentence without one, which is there for another reason, the figures.
 */
function findTopicTargets(
	{ words }: Topic,
	targets: readonly Target[],
	sentences: ReadonlyMap<string, TopicSentence>,
): Target[] {
	const hasWord = ({ quote, subject }: Target) =>
		words.some((word) => quote.zh.includes(word) || subject.zh.includes(word));
	return [...Map.groupBy(targets, ({ node }) => node)].flatMap(([node, all]) => {
		const sentence = sentences.get(node);
		if (!sentence) return [];
		const own = all.filter(({ role }) => role === 'target');
		if (sentence.words.length === 0) return own.filter(({ kind }) => kind === 'quantity');
		const telling = own.filter(hasWord);
		return telling.length > 0 ? telling : own;
	});
}

/** A topic that a node has sentences on. */
interface TopicIn {
	entry: TopicEntry;
	/** Those of the node and of all below it, in reading order. */
	sentences: readonly TopicSentence[];
}

/** The topics on which a node or what is below it has sentences, those with the most first. */
export async function topicsOf(node: PlanNode): Promise<TopicIn[]> {
	const ids = await getIdsWithin(node);
	return (await getTopics())
		.map((entry) => ({ entry, sentences: entry.sentences.filter(({ id }) => ids.has(id)) }))
		.filter(({ sentences }) => sentences.length > 0)
		.sort((a, b) => b.sentences.length - a.sentences.length);
}
