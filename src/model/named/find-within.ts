/** What may lie in another of its kind. */
interface Lying {
	id: string;
	within: string | null;
}

/**
 * What lies in a place, at whatever depth, in the order of the list. A place that lies in itself by way of others
 * (`npm run check:data` finds that) is in none of them twice.
 */
export function findWithin<Place extends Lying>(id: string, places: readonly Place[]): Place[] {
	const inside = new Set([id]);
	for (let size = 0; size < inside.size;) {
		({ size } = inside);
		for (const { id: own, within } of places)
			if (within !== null && inside.has(within)) inside.add(own);
	}
	return places.filter((place) => place.id !== id && inside.has(place.id));
}
