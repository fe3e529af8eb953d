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
	reply({ run, taken: true });
	answerQuestion(source, data.question, (exact) => {
		reply({ run, answer: exact });
	}).then(
		(answer) => {
			reply({ run, answer });
			readyForMore();
		},
		() => {
			reply({ run, answer: null });
		},
	);
});

// The page knows from now on that the worker has started.
reply({ started: true });

function reply(message: SearchReply): void {
	postMessage(message);
}

/** Loads, once there is time, what only some queries need, so that they are answered without a network too. */
function readyForMore(): void {
	const parts = [
		import('../engine/find-also.ts'),
		import('../engine/find-cited.ts'),
		import('../engine/quantity.ts'),
		import('../engine/find-parts.ts'),
	];
	// What fails here is told when it is needed.
	for (const part of parts) part.catch(() => undefined);
}
