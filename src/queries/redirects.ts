import { getCollection } from 'astro:content';

/** Identifiers that were published and have gone, each with the one that it leads to. */
export async function getMovedIds(): Promise<[from: string, to: string][]> {
	return (await getCollection('redirects'))
		.filter(({ data }) => !data.from.startsWith('/'))
		.map(({ data }) => [data.from, data.to]);
}
