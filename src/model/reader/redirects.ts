import { readList } from '../schemas/content-files.ts';
import { once } from './once.ts';

/** Identifiers that were published and have gone, each with the one that it leads to. */
export const getMovedIds = once(() =>
	Promise.resolve(
		readList('redirects')
			.filter(({ from }) => !from.startsWith('/'))
			.map(({ from, to }): [from: string, to: string] => [from, to]),
	),
);
