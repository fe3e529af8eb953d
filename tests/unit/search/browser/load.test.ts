import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadFinder } from '../../../../src/search/browser/load-finder.ts';
import { readSearchFile } from '../../../../src/search/browser/read-search-file.ts';
import { packEntries } from '../../../../src/search/build/search-text.ts';
import { createSource } from '../../../../src/search/browser/search-source.ts';

/** What a server says to each request, by the name of the file. */
let answers: Record<string, (signal?: AbortSignal) => Promise<Response>> = {};
let asked: string[] = [];

/** An answer that never comes, and ends only as fetch() says it does: by its signal. */
const silent = (signal?: AbortSignal) =>
	new Promise<Response>((_, reject) => {
		signal?.addEventListener('abort', () => {
			reject(new Error('aborted'));
		});
	});

const json = (value: unknown) => () => Promise.resolve(new Response(JSON.stringify(value)));
const missing = () => Promise.resolve(new Response('', { status: 404 }));

/** A body of which a part comes every so many milliseconds; the last never does where it is `null`. */
function slowly(parts: readonly (string | null)[], every: number) {
	return (signal?: AbortSignal) => {
		const body = new ReadableStream<Uint8Array>({
			start(controller) {
				signal?.addEventListener('abort', () => {
					controller.error(new Error('aborted'));
				});
				for (const [index, part] of parts.entries())
					setTimeout(
						() => {
							if (part === null) return;
							controller.enqueue(new TextEncoder().encode(part));
							if (index === parts.length - 1) controller.close();
						},
						every * (index + 1),
					);
			},
		});
		return Promise.resolve(new Response(body));
	};
}

beforeEach(() => {
	asked = [];
	answers = {};
	vi.useFakeTimers();
	vi.stubGlobal('fetch', (address: string, { signal }: { signal?: AbortSignal } = {}) => {
		const name = address.replace(/^.*\/|\.json$/gu, '');
		asked.push(name);
		return (answers[name] ?? missing)(signal);
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a request that never answers ends after ten seconds', async () => {
	answers = { zh: silent };
	const reading = expect(readSearchFile('', 'zh')).rejects.toThrow();
	await vi.advanceTimersByTimeAsync(10_000);
	await reading;
});

test('an answer that stops half-way ends, too', async () => {
	answers = { zh: slowly(['{"a":', null], 100) };
	const reading = expect(readSearchFile('', 'zh')).rejects.toThrow();
	await vi.advanceTimersByTimeAsync(10_100);
	await reading;
});

test('an answer that comes slowly is waited for, and its characters are whole', async () => {
	answers = { zh: slowly(['["', '水', '泥', '"]'], 9000) };
	const reading = readSearchFile('', 'zh');
	await vi.advanceTimersByTimeAsync(36_000);
	expect(await reading).toEqual(['水泥']);
});

test('what is not there is told at once', async () => {
	await expect(readSearchFile('', 'zh')).rejects.toThrow('zh.json: 404');
});

test.each([
	['are missing', missing, 0],
	['never come', silent, 2000],
	['are damaged', () => Promise.resolve(new Response('{')), 0],
])('where the spellings %s, words are found as they are typed', async (_, answer, time) => {
	answers = { spellings: answer };
	const lack = vi.fn();
	const loading = loadFinder('', 'en', lack);
	await vi.advanceTimersByTimeAsync(time);
	const finder = await loading;
	expect(lack).toHaveBeenCalledOnce();
	expect(finder.find('the colour', { text: 'colour', quoted: false })).toHaveLength(1);
	expect(finder.find('the colour', { text: 'color', quoted: false })).toHaveLength(0);
});

const text = { ...packEntries([]), aliases: [], units: [] };

test('a text that has not come is asked for again, and one that has come is kept', async () => {
	const source = createSource('');
	await expect(source.loadText('zh')).rejects.toThrow();
	answers = { zh: json(text) };
	await source.loadText('zh');
	await source.loadText('zh');
	expect(asked).toEqual(['zh', 'zh']);
});

test('spellings that have not come are asked for again, without the text', async () => {
	const source = createSource('');
	answers = { en: json(text) };
	await source.loadText('en');
	answers = { spellings: json({ color: 'colour' }) };
	const { finder } = await source.loadText('en');
	expect(finder.find('the colour', { text: 'color', quoted: false })).toHaveLength(1);
	await source.loadText('en');
	expect(asked.toSorted()).toEqual(['en', 'spellings', 'spellings']);
});
