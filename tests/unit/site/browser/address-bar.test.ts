import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A history as Safari has it: a hundred changes in half a minute; the next one throws. */
function openHistory() {
	const entries: { url: string; state: unknown }[] = [{ url: 'https://example.org/', state: null }];
	let changes: number[] = [];
	const refused = vi.fn();
	const change = (put: () => void) => {
		changes = changes.filter((time) => Date.now() - time < 30_000);
		if (changes.length >= 100) {
			refused();
			throw new DOMException('too many', 'SecurityError');
		}
		changes.push(Date.now());
		put();
	};
	const last = () => entries[entries.length - 1] ?? { url: '', state: null };
	const toEntry = (state: unknown, url: string) => ({ url: new URL(url, last().url).href, state });
	vi.stubGlobal('history', {
		get state() {
			return last().state;
		},
		replaceState: (state: unknown, _: string, url: string) => {
			change(() => entries.splice(-1, 1, toEntry(state, url)));
		},
		pushState: (state: unknown, _: string, url: string) => {
			change(() => entries.push(toEntry(state, url)));
		},
	});
	vi.stubGlobal('location', {
		get href() {
			return last().url;
		},
	});
	const listeners = new Map<string, () => void>();
	vi.stubGlobal('addEventListener', (name: string, listener: () => void) =>
		listeners.set(name, listener),
	);
	return { entries, last, refused, listeners };
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.resetModules();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const open = async () => ({
	...openHistory(),
	...(await import('../../../../src/site/browser/address-bar.ts')),
});

test('a thousand changes in half a minute are never refused, and the last is in the address at once or soon', async () => {
	const { replaceAddress, currentAddress, refused, last } = await open();
	for (let n = 1; n <= 1000; n += 1) {
		replaceAddress(`?filter=${n}`);
		expect(currentAddress().search).toBe(`?filter=${n}`);
		vi.advanceTimersByTime(30);
	}
	vi.advanceTimersByTime(2000);
	expect(last().url).toBe('https://example.org/?filter=1000');
	expect(refused).not.toHaveBeenCalled();
});

test('a few changes are made at once', async () => {
	const { replaceAddress, pushAddress, entries } = await open();
	replaceAddress('?a=1');
	pushAddress('?a=2');
	expect(entries.map(({ url }) => new URL(url).search)).toEqual(['?a=1', '?a=2']);
});

test('where another script has used the changes up, ours waits and does not throw', async () => {
	const { replaceAddress, pushAddress, currentAddress, last } = await open();
	for (let n = 0; n < 100; n += 1) history.replaceState(null, '', '?other');
	expect(() => {
		pushAddress('?ids=3.4.2', { y: 5 });
		replaceAddress('?ids=3.4.2#s7');
	}).not.toThrow();
	expect(currentAddress().href).toBe('https://example.org/?ids=3.4.2#s7');
	expect(last().url).toBe('https://example.org/?other');
	vi.advanceTimersByTime(40_000);
	expect(last()).toEqual({ url: 'https://example.org/?ids=3.4.2#s7', state: { y: 5 } });
});

test('what waits is put in before the page is left, and dropped where one goes back', async () => {
	const { replaceAddress, currentAddress, last, listeners } = await open();
	for (let n = 1; n <= 40; n += 1) replaceAddress(`?filter=${n}`);
	expect(last().url).not.toContain('filter=40');
	listeners.get('pagehide')?.();
	expect(last().url).toContain('filter=40');
	replaceAddress('?filter=41');
	listeners.get('popstate')?.();
	expect(currentAddress().search).toBe('?filter=40');
});
