import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { respondWithCsv } from '../../exports/csv.ts';
import { toIndicatorEntries } from '../../exports/indicator-entries.ts';
import { toIndicatorRecords } from '../../exports/indicators-csv.ts';
import { shortLink } from '../../plan/alternates.ts';
import { getBaseYear } from '../../queries/document.ts';
import { getAchievements, getIndicators } from '../../queries/tables.ts';

export const GET: APIRoute = async ({ site, url }) => {
	const year = await getBaseYear();
	const entries = toIndicatorEntries(await getIndicators(), await getAchievements(), year);
	const address = (id: string) => absoluteUrl(shortLink(id), site ?? url);
	return respondWithCsv('indicators', toIndicatorRecords(entries, address, year));
};
