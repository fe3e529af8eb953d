/** What Pagefind tells of a page that it found; see its documentation of `data()`. */
export interface FoundPage {
	/** Address from the host's root. */
	url: string;
	content: string;
	/** With `<mark>` around the words, and `&lt;` and `&gt;` for what would look like a tag. */
	excerpt: string;
	meta: Readonly<Record<string, string>>;
	/** Elements with an id, each with the number of words before it. */
	anchors: readonly { id: string; location: number }[];
	weighted_locations: readonly { balanced_score: number; location: number }[];
}

/** A page by its rank; what it says is loaded when it is asked for. */
export interface RankedPage {
	id: string;
	score: number;
	data: () => Promise<FoundPage>;
}

/** The part of Pagefind's script that we use. */
export interface Pagefind {
	init: () => Promise<void>;
	search: (
		query: string,
		options: { filters: Readonly<Record<string, unknown>> },
	) => Promise<{ results: readonly RankedPage[] } | null>;
}

let loaded: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind with its index of the page's language; it searches in a worker of its own.
 *
 * @param base Path of the site, without a slash at its end.
 * @throws If it does not arrive, or the browser cannot run it. A further call tries again.
 */
export function loadPagefind(base: string): Promise<Pagefind> {
	const loading = (loaded ??= startPagefind(base));
	loading.catch(() => {
		loaded = undefined;
	});
	return loading;
}

/** A program in WebAssembly that does nothing: its signature, and the version of the format. */
const nothing = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

async function startPagefind(base: string): Promise<Pagefind> {
	// Throws where the policy of the host allows no WebAssembly: then nothing is loaded for it.
	new WebAssembly.Module(nothing);
	const pagefind = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind;
	await pagefind.init();
	return pagefind;
}
