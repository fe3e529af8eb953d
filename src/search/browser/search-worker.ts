import { answerQuestion } from '../engine/answer-question.ts';
import type { SearchMessage, SearchReply } from './search-engine.ts';
import { createSource } from './search-source.ts';

/** Searches beside the page, so that typing stays smooth. */
let source: ReturnType<typeof createSource> | undefined;

addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => {
	source ??= createSource(data.base);
	if ('warm' in data) {
		source.warm(data.warm);
		return;
	}
	const { run } = data;
	answerQuestion(source, data.question, (exact) => {
		reply({ run, answer: exact });
	}).then(
		(answer) => {
			reply({ run, answer });
		},
		() => {
			reply({ run, answer: null });
		},
	);
});

function reply(message: SearchReply): void {
	postMessage(message);
}
