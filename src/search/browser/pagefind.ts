interface Pagefind {
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: { id: string }[] }>;
}

/** How long a query waits for the index, in milliseconds, before the text is read without it. */
const patience = 3000;

/** Language that all records have; see src/search/build/build-index.ts. */
const prefix = /^und_/u;

let engine: Promise<Pagefind> | undefined;
let failures = 0;

/** Loads Pagefind and starts it. */
export function loadPagefind(base: string): Promise<Pagefind> {
	engine ??= startPagefind(base);
	engine.catch(() => {
		engine = undefined;
	});
	return engine;
}

async function startPagefind(base: string): Promise<Pagefind> {
	watchFetch(`${base}/pagefind/`);
	const pagefind = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind;
	await pagefind.init();
	return pagefind;
}

/**
 * Records in which some tokens stand side by side.
 *
 * @throws If Pagefind cannot start, or part of its index does not arrive, or not in time.
 */
export async function askPagefind(base: string, tokens: readonly string[]): Promise<string[]> {
	const before = failures;
	const answer = loadPagefind(base).then((pagefind) => pagefind.search(`"${tokens.join(' ')}"`));
	const { results } = await Promise.race([answer, rejectLate()]);
	if (failures > before) throw new Error('part of the index did not arrive');
	return results.map(({ id }) => id.replace(prefix, ''));
}

function rejectLate(): Promise<never> {
	return new Promise((_, reject) => {
		setTimeout(() => {
			reject(new Error(`no answer within ${patience} ms`));
		}, patience);
	});
}

let watched = false;

/** Counts failed requests of Pagefind, which does not report a chunk that is missing, and finds less. */
function watchFetch(folder: string): void {
	if (watched) return;
	watched = true;
	const ask = globalThis.fetch.bind(globalThis);
	globalThis.fetch = async (input, init) => {
		const isPart = (input instanceof Request ? input.url : String(input)).includes(folder);
		try {
			const response = await ask(input, init);
			if (isPart && !response.ok) failures += 1;
			return response;
		} catch (error) {
			if (isPart) failures += 1;
			throw error;
		}
	};
}
