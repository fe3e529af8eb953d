import { parsePlaceId, rowOf } from '../../model/places/place-id.ts';

/** Identifiers of the places of a reader's list, in its order. */
export type ListIds = readonly string[];

/** Characters that a list may have as it is written: with the site's own, an address of 2,000 holds them. */
export const longestList = 1900;

/** Reads a list as it is stored; what is no place, or stands twice, is left out. */
export function parseList(text: string): string[] {
	const ids = text.split(',').flatMap((part) => {
		const place = parsePlaceId(part);
		return place && place.kind !== 'cell' ? [rowOf(part) ?? part] : [];
	});
	return [...new Set(ids)];
}

/** Writes a list as it is stored and as addresses have it: `2.1.3,2.1.3/s7,i8`. */
export function formatList(ids: ListIds): string {
	return ids.join(',');
}

/** Whether a list fits into an address. */
export function fitsAddress(ids: ListIds): boolean {
	return formatList(ids).length <= longestList;
}

/** A list with further places at its end; what it has already stays where it is. */
export function addPlaces(list: ListIds, ids: ListIds): string[] {
	return [...new Set([...list, ...ids])];
}

/** A list without some places. */
export function removePlaces(list: ListIds, ids: ListIds): string[] {
	return list.filter((id) => !ids.includes(id));
}

/** A list with one of its places moved up (-1) or down (1); at its ends it stays as it is. */
export function movePlace(list: ListIds, id: string, by: -1 | 1): string[] {
	const from = list.indexOf(id);
	const to = from + by;
	if (from === -1 || to < 0 || to >= list.length) return [...list];
	const moved = removePlaces(list, [id]);
	moved.splice(to, 0, id);
	return moved;
}
