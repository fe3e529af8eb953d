import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { respondWithCsv } from '../../files/tables/csv.ts';
import { toTargetRecords } from '../../files/tables/targets-csv.ts';
import { shortLink } from '../../model/places/alternates.ts';
import { getTargets } from '../../model/reader/tables.ts';

export const GET: APIRoute = async ({ site, url }) =>
	respondWithCsv(
		'targets',
		toTargetRecords(await getTargets(), (id) => absoluteUrl(shortLink(id), site ?? url)),
	);
