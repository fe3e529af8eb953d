import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Question } from '../../../../src/search/engine/answer.ts';
import { SearchEngine, type SearchMessage } from '../../../../src/search/browser/search-engine.ts';

/** Workers that were started, in their order. */
let workers: FakeWorker[] = [];

/** A worker that does what a test says. */
class FakeWorker extends EventTarget {
	messages: SearchMessage[] = [];
	isEnded = false;

	constructor() {
		super();
		workers.push(this);
	}

	postMessage(message: SearchMessage): void {
		this.messages.push(message);
	}

	terminate(): void {
		this.isEnded = true;
	}

	say(data: unknown): void {
		this.dispatchEvent(Object.assign(new Event('message'), { data }));
	}

	/** Queries that it was asked, with the numbers of their runs. */
	get asked(): [query: string, run: number][] {
		return this.messages.flatMap((message) =>
			'run' in message ? [[message.question.query, message.run] as [string, number]] : [],
		);
	}
}

const question = (query: string): Question => ({
	query,
	locales: ['zh'],
	both: false,
	also: true,
});

const answerTo = (query: string, final = true): Answer => ({
	query: { all: [[{ text: query, quoted: false }]], none: [], faults: [] },
	hits: [],
	also: { via: [], hits: [] },
	cited: null,
	parts: [],
	beyond: null,
	final,
});

const queryOf = ({ query }: Answer) => query.all[0]?.[0]?.text;

const here = () => Promise.resolve(({ query }: Question) => Promise.resolve(answerTo(query)));
const nowhere = () => new Promise<never>(() => undefined);

beforeEach(() => {
	workers = [];
	vi.useFakeTimers();
	vi.stubGlobal('Worker', FakeWorker);
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a question is answered by the worker, the exact hits first', async () => {
	const engine = new SearchEngine('', nowhere);
	const shown = vi.fn();
	const answer = engine.ask(question('水'), shown);
	const [worker] = workers;
	worker?.say({ started: true });
	worker?.say({ run: 1, taken: true });
	worker?.say({ run: 1, answer: answerTo('水', false) });
	expect(shown).toHaveBeenCalledOnce();
	worker?.say({ run: 1, answer: answerTo('水') });
	expect(queryOf(await answer)).toBe('水');
	await vi.advanceTimersByTimeAsync(100_000);
	expect(worker?.isEnded).toBe(false);
});

test('a worker that starts and is silent is done without', async () => {
	const engine = new SearchEngine('', here);
	const answer = engine.ask(question('水'));
	await vi.advanceTimersByTimeAsync(10_000);
	expect(queryOf(await answer)).toBe('水');
	expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
	// The next question does not wait for it again.
	expect(queryOf(await engine.ask(question('火')))).toBe('火');
	expect(workers).toHaveLength(1);
});

test('a browser that starts no worker, or one that fails, is answered in the page', async () => {
	const engine = new SearchEngine('', here);
	const answer = engine.ask(question('水'));
	workers[0]?.dispatchEvent(new Event('error'));
	expect(queryOf(await answer)).toBe('水');
	vi.stubGlobal('Worker', undefined);
	expect(queryOf(await new SearchEngine('', here).ask(question('火')))).toBe('火');
});

test('a question ends where neither a worker nor the page gets what it needs, and can be asked again', async () => {
	let starts = 0;
	const engine = new SearchEngine('', () => ((starts += 1) === 1 ? nowhere() : here()));
	const answer = expect(engine.ask(question('水'))).rejects.toThrow('cannot be had');
	await vi.advanceTimersByTimeAsync(25_000);
	await answer;
	expect(queryOf(await engine.ask(question('水')))).toBe('水');
});

test('a worker that is busy with an old question when a new one comes is started again', async () => {
	const engine = new SearchEngine('', nowhere);
	const old = expect(engine.ask(question('old'), vi.fn())).rejects.toThrow('newer');
	workers[0]?.say({ started: true });
	workers[0]?.say({ run: 1, taken: true });
	const next = engine.ask(question('new'), vi.fn());
	await old;
	await vi.advanceTimersByTimeAsync(1000);
	expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
	// What the old worker says after its end counts for nothing.
	workers[0]?.say({ run: 2, answer: null });
	expect(workers[1]?.asked).toEqual([['new', 2]]);
	workers[1]?.say({ started: true });
	workers[1]?.say({ run: 2, taken: true });
	workers[1]?.say({ run: 2, answer: answerTo('new') });
	expect(queryOf(await next)).toBe('new');
});

test('a worker that takes up the new question beside the old one goes on', async () => {
	const engine = new SearchEngine('', nowhere);
	engine.ask(question('old'), vi.fn()).catch(() => undefined);
	workers[0]?.say({ started: true });
	workers[0]?.say({ run: 1, taken: true });
	const next = engine.ask(question('new'), vi.fn());
	workers[0]?.say({ run: 2, taken: true });
	await vi.advanceTimersByTimeAsync(5000);
	workers[0]?.say({ run: 1, answer: answerTo('old') });
	workers[0]?.say({ run: 2, answer: answerTo('new') });
	expect(queryOf(await next)).toBe('new');
	expect(workers).toHaveLength(1);
});

test('what else waits is asked of the new worker after the newest question', async () => {
	const engine = new SearchEngine('', nowhere);
	engine.warm('zh');
	workers[0]?.say({ started: true });
	const file = engine.ask(question('file'));
	engine.ask(question('old'), vi.fn()).catch(() => undefined);
	workers[0]?.say({ run: 1, taken: true });
	workers[0]?.say({ run: 2, taken: true });
	const next = engine.ask(question('new'), vi.fn());
	await vi.advanceTimersByTimeAsync(1000);
	expect(workers[1]?.asked).toEqual([
		['new', 3],
		['file', 1],
	]);
	for (const run of [3, 1]) workers[1]?.say({ run, answer: answerTo(`${run}`) });
	expect([queryOf(await file), queryOf(await next)]).toEqual(['1', '3']);
});

test('a worker that takes up a question and falls silent is given up, and the question ends', async () => {
	const engine = new SearchEngine('', nowhere);
	const answer = expect(engine.ask(question('水'))).rejects.toThrow('cannot be had');
	workers[0]?.say({ started: true });
	workers[0]?.say({ run: 1, taken: true });
	await vi.advanceTimersByTimeAsync(60_000);
	await answer;
	expect(workers[0]?.isEnded).toBe(true);
	const again = engine.ask(question('水'));
	workers[1]?.say({ run: 2, answer: answerTo('水') });
	expect(queryOf(await again)).toBe('水');
});

test('a question whose text cannot be had ends, and the worker may be asked again', async () => {
	const engine = new SearchEngine('', nowhere);
	const answer = engine.ask(question('水'));
	workers[0]?.say({ run: 1, answer: null });
	await expect(answer).rejects.toThrow('cannot be had');
	const again = engine.ask(question('水'));
	workers[0]?.say({ run: 2, answer: answerTo('水') });
	expect(queryOf(await again)).toBe('水');
});
