import { readList } from '../schemas/content-files.ts';
import type { NamedPlace } from '../schemas/named.ts';
import type { Question } from '../schemas/question.ts';
import type { Topic } from '../schemas/topic.ts';
import { once } from './once.ts';

/** A question that readers come with, and where its answer leads. */
export interface QuestionEntry {
	question: Question;
	topics: readonly Topic[];
	places: readonly NamedPlace[];
}

/** The questions, in the order of their list; none without one. */
export const getQuestions = once((): Promise<readonly QuestionEntry[]> => {
	const topics = readList('topics');
	const places = readList('places');
	return Promise.resolve(
		readList('questions').map((question) => ({
			question,
			topics: question.topics.flatMap((id) => topics.find((topic) => topic.id === id) ?? []),
			places: question.places.flatMap((id) => places.find((place) => place.id === id) ?? []),
		})),
	);
});
