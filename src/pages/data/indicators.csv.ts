import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { respondWithCsv } from '../../exports/csv.ts';
import { toIndicatorEntries } from '../../exports/indicator-entries.ts';
import { toIndicatorRecords } from '../../exports/indicators-csv.ts';
import { shortLink } from '../../plan/alternates.ts';
import { getAchievements, getIndicators } from '../../queries/tables.ts';

export const GET: APIRoute = async ({ site, url }) =>
	respondWithCsv(
		'indicators',
		toIndicatorRecords(toIndicatorEntries(await getIndicators(), await getAchievements()), (id) =>
			absoluteUrl(shortLink(id), site ?? url),
		),
	);
