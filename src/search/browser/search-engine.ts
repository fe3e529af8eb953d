import type { Locale } from '../../model/locale.ts';
import type { Answer, Question } from '../engine/answer.ts';
import { settleWithin } from './settle-within.ts';

/** What the page tells the worker: to load what is needed, or to answer. */
export type SearchMessage = { base: string } & (
	{ warm: Locale } | { run: number; question: Question }
);

/**
 * What the worker tells the page: that it has started; that it has taken up a question; the answer, the exact hits
 * before it, or `null` where the text cannot be had.
 */
export type SearchReply =
	{ started: true } | { run: number; taken: true } | { run: number; answer: Answer | null };

type ShowExact = (answer: Answer) => void;
type AnswerHere = (question: Question, showExact?: ShowExact) => Promise<Answer>;

/** A question that has not yet been answered. */
interface Waiting {
	question: Question;
	showExact: ShowExact | undefined;
	resolve: (answer: Answer) => void;
	reject: (error: Error) => void;
	/** Ends the wait for the worker to take it up. */
	timer?: ReturnType<typeof setTimeout>;
}

/** How long a worker may take, in milliseconds. */
const patience = {
	/** To start, which is for its script to arrive. */
	start: 10_000,
	/** To take up a question, once it has started: it does so at once, unless it is busy with another. */
	take: 1000,
	/** To answer one that it has taken up; requests that never answer end long before. */
	answer: 60_000,
} as const;

/** How long the parts of the search may take to arrive where no worker starts, in milliseconds. */
const patienceHere = 15_000;

/**
 * Asks the search, in a worker; in the page itself where the browser starts no worker. A worker that is busy with an
 * old question when a new one comes is ended and started again; what it had loaded is in the browser's cache.
 */
export class SearchEngine {
	#base: string;
	#startHere: (base: string) => Promise<AnswerHere>;
	#worker: Worker | null | undefined;
	#hasStarted = false;
	#here: Promise<AnswerHere> | undefined;
	#run = 0;
	#waiting = new Map<number, Waiting>();

	/**
	 * @param base Path of the site, without a slash at its end.
	 * @param startHere Starts the search in the page itself.
	 */
	constructor(base: string, startHere: (base: string) => Promise<AnswerHere> = startInPage) {
		this.#base = base;
		this.#startHere = startHere;
	}

	/** Loads what a first query needs; to be called when a reader turns to the search. */
	warm(locale: Locale): void {
		this.#start()?.postMessage({ base: this.#base, warm: locale } satisfies SearchMessage);
	}

	/**
	 * @param showExact Is told the exact hits as soon as they are known. Of questions that have it the newest counts:
	 *   it makes those before it void.
	 * @throws If the text cannot be had, or a newer question has come.
	 */
	ask(question: Question, showExact?: ShowExact): Promise<Answer> {
		if (showExact) this.#dropShown();
		const run = (this.#run += 1);
		return new Promise((resolve, reject) => {
			this.#waiting.set(run, { question, showExact, resolve, reject });
			this.#pass(run);
		});
	}

	/** Makes void what waits to be shown. */
	#dropShown(): void {
		for (const [run, { showExact }] of this.#waiting)
			if (showExact) this.#settle(run)?.reject(new Error('a newer question has come'));
	}

	#start(): Worker | null {
		if (this.#worker === undefined) this.#worker = this.#createWorker();
		return this.#worker;
	}

	#createWorker(): Worker | null {
		this.#hasStarted = false;
		try {
			const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
			worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
				if (worker === this.#worker) this.#hear(data);
			});
			// Old browsers start no worker that is a module: what waits is answered here.
			worker.addEventListener('error', () => {
				if (worker === this.#worker) this.#doWithout();
			});
			return worker;
		} catch {
			return null;
		}
	}

	#hear(reply: SearchReply): void {
		this.#hasStarted = true;
		if ('started' in reply) return;
		const waiting = this.#waiting.get(reply.run);
		if ('taken' in reply) this.#waitForAnswer(reply.run);
		else if (reply.answer === null) this.#settle(reply.run)?.reject(unavailable());
		else if (reply.answer.final) this.#settle(reply.run)?.resolve(reply.answer);
		else waiting?.showExact?.(reply.answer);
	}

	#waitForAnswer(run: number): void {
		const waiting = this.#waiting.get(run);
		if (!waiting) return;
		clearTimeout(waiting.timer);
		waiting.timer = setTimeout(() => {
			this.#settle(run)?.reject(unavailable());
			this.#giveUp();
		}, patience.answer);
	}

	/** Passes a question on to who answers it. */
	#pass(run: number): void {
		const worker = this.#start();
		const waiting = this.#waiting.get(run);
		if (!waiting) return;
		if (!worker) {
			void this.#answerHere(run, waiting);
			return;
		}
		const { question } = waiting;
		worker.postMessage({ base: this.#base, run, question } satisfies SearchMessage);
		waiting.timer = setTimeout(
			() => {
				this.#giveUp();
			},
			this.#hasStarted ? patience.take : patience.start,
		);
	}

	/** Ends a worker that is silent: one that was busy is started again. */
	#giveUp(): void {
		if (!this.#hasStarted) {
			this.#doWithout();
			return;
		}
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#passAll();
	}

	#doWithout(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#passAll();
	}

	/** Passes on all that waits, the newest first: an old question may be what takes so long. */
	#passAll(): void {
		for (const { timer } of this.#waiting.values()) clearTimeout(timer);
		for (const run of [...this.#waiting.keys()].reverse()) this.#pass(run);
	}

	async #answerHere(run: number, { question, showExact }: Waiting): Promise<void> {
		try {
			this.#here ??= settleWithin(this.#startHere(this.#base), patienceHere);
			// A further try asks again for what has not arrived.
			this.#here.catch(() => {
				this.#here = undefined;
			});
			const answer = await (
				await this.#here
			)(question, (exact) => {
				if (this.#waiting.has(run)) showExact?.(exact);
			});
			this.#settle(run)?.resolve(answer);
		} catch {
			this.#settle(run)?.reject(unavailable());
		}
	}

	/** Takes a question from those that wait. */
	#settle(run: number): Waiting | undefined {
		const waiting = this.#waiting.get(run);
		clearTimeout(waiting?.timer);
		this.#waiting.delete(run);
		return waiting;
	}
}

function unavailable(): Error {
	return new Error('the text cannot be had');
}

/** The search without a worker, loaded only where it is needed. */
async function startInPage(base: string): Promise<AnswerHere> {
	const [{ answerQuestion }, { createSource }] = await Promise.all([
		import('../engine/answer-question.ts'),
		import('./search-source.ts'),
	]);
	const source = createSource(base);
	return (question, showExact) => answerQuestion(source, question, showExact);
}
