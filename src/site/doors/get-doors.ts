import type { Locale } from '../../model/locale.ts';
import { sitePath } from '../../model/places/site-path.ts';
import { getPlaces } from '../../model/reader/named.ts';
import { getTopics } from '../../model/reader/topics.ts';
import type { NamedPlace, Organisation } from '../../model/schemas/named.ts';
import { countNamed } from '../../model/reader/name-hits.ts';
import { translate } from '../../words/translate.ts';

/**
 * Doors to the pages of all topics.
 *
 * @param here Identifier of the topic whose page this is.
 */
export async function getTopicDoors(locale: Locale, here?: string) {
	return (await getTopics()).map(({ topic: { id, name } }) => ({
		name: name[locale],
		href: sitePath(`/${locale}/topics/${id}/`),
		here: id === here,
	}));
}

/**
 * Doors to the pages of counties and new areas, each with how many sentences name it.
 *
 * @param here Identifier of the place whose page this is.
 */
export async function getPlaceDoors(locale: Locale, here?: string) {
	const places = (await getPlaces()).filter(
		({ entry: { kind } }) => kind === 'county' || kind === 'area',
	);
	return Promise.all(
		places.map(async (place) => ({
			name: shortName(locale, place.entry),
			href: sitePath(`/${locale}/places/${place.entry.id}/`),
			note: translate(locale, 'doors.count', { count: (await countNamed(place)).count }),
			here: place.entry.id === here,
		})),
	);
}

/** What people call a place: a county without the word for its kind. */
export function shortName(
	locale: Locale,
	{ kind, name, aliases }: Pick<NamedPlace | Organisation, 'kind' | 'name' | 'aliases'>,
): string {
	return (kind === 'county' ? aliases[locale][0] : undefined) ?? name[locale];
}
