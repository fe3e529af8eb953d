import type { Locale } from '../../model/locale.ts';
import { namesOf } from '../../model/named/find-named-sentences.ts';
import { getPlaces } from '../../model/reader/named.ts';
import { getQuestions } from '../../model/reader/questions.ts';
import { getTopics } from '../../model/reader/topics.ts';
import { type Entrance, fold } from './entrances.ts';

/** Words of a name that lead nowhere by themselves. */
const small = new Set(['and', 'the', 'of', 'or', 'in', 'to']);

/** What leads a query to the pages of topics, places and questions, in a language: there, names in both. */
export async function getEntrances(locale: Locale): Promise<Entrance[]> {
	const topics = (await getTopics()).map(({ topic: { id, name, words } }): Entrance => ({
		kind: 'topic',
		name: name[locale],
		path: `topics/${id}/`,
		keys: toKeys([name[locale], ...(locale === 'zh' ? words : singleWords(name.en))]),
	}));
	const places = (await getPlaces()).map(({ entry }): Entrance => ({
		kind: 'place',
		name: entry.name[locale],
		path: `places/${entry.id}/`,
		keys: toKeys([
			...namesOf(entry),
			...(locale === 'en' ? [entry.name.en, ...entry.aliases.en] : []),
		]),
	}));
	const questions = (await getQuestions()).map(({ question: { id, ask, also } }): Entrance => ({
		kind: 'question',
		name: ask[locale],
		path: `questions/#${id}`,
		keys: toKeys([ask[locale], ...also[locale]]),
	}));
	return [...topics, ...places, ...questions];
}

const toKeys = (words: readonly string[]) => [...new Set(words.map(fold))];

/** The words of an English name, and what is one of many. */
function singleWords(name: string): string[] {
	return fold(name)
		.split(' ')
		.filter((word) => !small.has(word))
		.flatMap((word) => [word, word.replace(/s$/u, '')]);
}
