import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { respondWithCsv } from '../../exports/csv.ts';
import { toTargetRecords } from '../../exports/targets-csv.ts';
import { shortLink } from '../../plan/alternates.ts';
import { getTargets } from '../../queries/tables.ts';

export const GET: APIRoute = async ({ site, url }) =>
	respondWithCsv(
		'targets',
		toTargetRecords(await getTargets(), (id) => absoluteUrl(shortLink(id), site ?? url)),
	);
