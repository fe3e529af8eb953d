/**
 * The address of the page, changed from one place: browsers limit how often that may be (Safari a hundred times in
 * half a minute, and throws at the next), and what a reader asks for must not be lost for it.
 */

/** How many changes may come at once, and how long each takes to come back, in milliseconds: 90 in half a minute. */
const [atOnce, pause] = [30, 500];

interface Change {
	method: 'pushState' | 'replaceState';
	url: string;
	state: unknown;
}

/** The last change that the browser has not been asked for yet, or has refused. */
let waiting: Change | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let left = atOnce;
let counted = 0;

/** Puts an address in the place of the one of this page. Never throws; what has to wait is put in later. */
export function replaceAddress(url: URL | string, state: unknown = currentState()): void {
	// A push that waits stays a push, with the latest address.
	change({ method: waiting?.method ?? 'replaceState', url: String(url), state });
}

/** Puts an address on top of the one of this page, so that Back leads to that one. Never throws. */
export function pushAddress(url: URL | string, state: unknown = null): void {
	flush();
	change({ method: 'pushState', url: String(url), state });
}

/** The address that the page stands for, also where the browser does not show it yet. */
export function currentAddress(): URL {
	return new URL(waiting?.url ?? location.href, location.href);
}

/** What is kept with that address. */
export function currentState(): unknown {
	return waiting ? waiting.state : history.state;
}

function change(wanted: Change): void {
	listen();
	waiting = wanted;
	const now = Date.now();
	left = Math.min(atOnce, left + (now - counted) / pause);
	counted = now;
	if (left < 1 || !flush()) retry();
}

/** Asks the browser for what waits, and tells whether nothing waits any longer. */
function flush(): boolean {
	if (!waiting) return true;
	const { method, url, state } = waiting;
	left -= 1;
	try {
		history[method](state, '', url);
		waiting = undefined;
		return true;
	} catch {
		// The browser says that there have been too many; the next try follows in a while.
		left = 0;
		return false;
	}
}

function retry(): void {
	clearTimeout(timer);
	timer = setTimeout(() => {
		if (!flush()) retry();
	}, 2 * pause);
}

let listening = false;

function listen(): void {
	if (listening) return;
	listening = true;
	// Another entry of the history is not what the change was for.
	addEventListener('popstate', () => {
		waiting = undefined;
	});
	addEventListener('pagehide', flush);
}
