import type { Locale } from '../../model/locale.ts';
import type { Answer, Question } from '../engine/answer.ts';

/** What the page tells the worker: to load what is needed, or to answer. */
export type SearchMessage = { base: string } & (
	{ warm: Locale } | { run: number; question: Question }
);

/** What the worker tells the page: the answer, the exact hits before it, or `null` where the text cannot be had. */
export interface SearchReply {
	run: number;
	answer: Answer | null;
}

type ShowExact = (answer: Answer) => void;

/** A question that the worker has not yet answered. */
interface Waiting {
	question: Question;
	showExact: ShowExact | undefined;
	resolve: (answer: Answer | null) => void;
}

/** Asks the search, in a worker; in the page itself where the browser starts no worker. */
export class SearchEngine {
	#base: string;
	#worker: Worker | null | undefined;
	#here: Promise<(question: Question, showExact?: ShowExact) => Promise<Answer>> | undefined;
	#run = 0;
	#waiting = new Map<number, Waiting>();

	/** @param base Path of the site, without a slash at its end. */
	constructor(base: string) {
		this.#base = base;
	}

	/** Loads what a first query needs; to be called when a reader turns to the search. */
	warm(locale: Locale): void {
		this.#start()?.postMessage({ base: this.#base, warm: locale });
	}

	/**
	 * @param showExact Is told the exact hits as soon as they are known.
	 * @throws If the text cannot be had.
	 */
	async ask(question: Question, showExact?: ShowExact): Promise<Answer> {
		const worker = this.#start();
		const answer = worker
			? await this.#askWorker(worker, question, showExact)
			: await this.#askHere(question, showExact);
		if (!answer) throw new Error('the text cannot be had');
		return answer;
	}

	#start(): Worker | null {
		if (this.#worker === undefined) this.#worker = this.#createWorker();
		return this.#worker;
	}

	#createWorker(): Worker | null {
		try {
			const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
			worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
				const waiting = this.#waiting.get(data.run);
				if (data.answer?.final === false) {
					waiting?.showExact?.(data.answer);
					return;
				}
				waiting?.resolve(data.answer);
				this.#waiting.delete(data.run);
			});
			// Old browsers start no worker that is a module: what waits is answered here.
			worker.addEventListener('error', () => {
				this.#worker = null;
				for (const { question, showExact, resolve } of this.#waiting.values())
					this.#askHere(question, showExact).then(resolve, () => {
						resolve(null);
					});
				this.#waiting.clear();
			});
			return worker;
		} catch {
			return null;
		}
	}

	#askWorker(
		worker: Worker,
		question: Question,
		showExact: ShowExact | undefined,
	): Promise<Answer | null> {
		const run = (this.#run += 1);
		return new Promise((resolve) => {
			this.#waiting.set(run, { question, showExact, resolve });
			worker.postMessage({ base: this.#base, run, question });
		});
	}

	async #askHere(question: Question, showExact?: ShowExact): Promise<Answer> {
		this.#here ??= startHere(this.#base);
		// A further try asks again for what has not arrived.
		this.#here.catch(() => {
			this.#here = undefined;
		});
		return (await this.#here)(question, showExact);
	}
}

/** The search without a worker, loaded only where it is needed. */
async function startHere(
	base: string,
): Promise<(question: Question, showExact?: ShowExact) => Promise<Answer>> {
	const [{ answerQuestion }, { createSource }] = await Promise.all([
		import('../engine/answer-question.ts'),
		import('./search-source.ts'),
	]);
	const source = createSource(base);
	return (question, showExact) => answerQuestion(source, question, showExact);
}
