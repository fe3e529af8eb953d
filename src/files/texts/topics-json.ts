import type { TopicEntry } from '../../model/reader/topics.ts';
import type { TopicExport } from '../../model/schemas/topic-export.ts';
import { toClaimExport } from './claims-json.ts';

/** The topics as data: the content of `/data/topics.json`. */
export function toTopicExport(topics: readonly TopicEntry[]): TopicExport[] {
	return topics.map(({ topic, groups, sentences }) => ({
		id: topic.id,
		kind: 'topic',
		name: topic.name,
		aliases: { zh: topic.words, en: [] },
		within: null,
		plain: topic.plain.map(toClaimExport),
		unsaid: topic.unsaid.map(({ zh, en }) => ({ zh, en })),
		groups: groups.map(({ title, because = null, sentences: own }) => ({
			title,
			because,
			sentences: own.map(({ id }) => id),
		})),
		sentences: sentences.map(({ id, why, words }) => ({ id, why, words: [...words] })),
		indicators: topic.indicators,
		related: topic.related,
	}));
}
