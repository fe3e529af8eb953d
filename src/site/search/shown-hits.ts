import { currentAddress, currentState, replaceAddress } from '../browser/address-bar.ts';

/** How much of an answer was shown, and how far down the reader was. */
interface Shown {
	/** Hits in the list of results, and in the list of what else was looked for. */
	results: number;
	also: number;
	/** In pixels. */
	y: number;
}

/** A list of hits that grows on demand. */
export type HitList = 'results' | 'also';

/** How much was shown of this entry of the history: results come by script, which a browser does not remember. */
export function readShown(): Shown {
	const state = currentState();
	const kept = typeof state === 'object' && state !== null ? (state as Partial<Shown>) : {};
	const count = (value: unknown) => (typeof value === 'number' && value > 0 ? value : 0);
	return { results: count(kept.results), also: count(kept.also), y: count(kept.y) };
}

/** Keeps it for whoever comes back. */
export function keepShown(change: Partial<Shown>): void {
	replaceAddress(currentAddress(), { ...readShown(), ...change });
}
