import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { respondWithCsv } from '../../exports/csv.ts';
import { toResultRecords } from '../../exports/results-csv.ts';
import { shortLink } from '../../plan/alternates.ts';
import { getAchievements } from '../../queries/tables.ts';

export const GET: APIRoute = async ({ site, url }) =>
	respondWithCsv(
		'results',
		toResultRecords(await getAchievements(), (id) => absoluteUrl(shortLink(id), site ?? url)),
	);
