import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { respondWithCsv } from '../../files/tables/csv.ts';
import { toIndicatorEntries } from '../../files/tables/indicator-entries.ts';
import { toIndicatorRecords } from '../../files/tables/indicators-csv.ts';
import { shortLink } from '../../model/places/alternates.ts';
import { getBaseYear } from '../../model/reader/document.ts';
import { getAchievements, getIndicators } from '../../model/reader/tables.ts';

export const GET: APIRoute = async ({ site, url }) => {
	const year = await getBaseYear();
	const entries = toIndicatorEntries(await getIndicators(), await getAchievements(), year);
	const address = (id: string) => absoluteUrl(shortLink(id), site ?? url);
	return respondWithCsv('indicators', toIndicatorRecords(entries, address, year));
};
