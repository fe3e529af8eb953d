import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { respondWithCsv } from '../../files/tables/csv.ts';
import { toResultRecords } from '../../files/tables/results-csv.ts';
import { shortLink } from '../../model/places/alternates.ts';
import { getAchievements } from '../../model/reader/tables.ts';

export const GET: APIRoute = async ({ site, url }) =>
	respondWithCsv(
		'results',
		toResultRecords(await getAchievements(), (id) => absoluteUrl(shortLink(id), site ?? url)),
	);
