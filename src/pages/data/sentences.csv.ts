import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { respondWithCsv } from '../../files/tables/csv.ts';
import { toSentenceRecords } from '../../files/tables/sentences-csv.ts';
import { shortLink } from '../../model/places/alternates.ts';
import { getPlan } from '../../model/reader/plan.ts';

export const GET: APIRoute = async ({ site, url }) =>
	respondWithCsv(
		'sentences',
		toSentenceRecords((await getPlan()).nodes, (id) => absoluteUrl(shortLink(id), site ?? url)),
	);
