import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { respondWithCsv } from '../../exports/csv.ts';
import { toSentenceRecords } from '../../exports/sentences-csv.ts';
import { shortLink } from '../../plan/alternates.ts';
import { getPlan } from '../../queries/plan.ts';

export const GET: APIRoute = async ({ site, url }) =>
	respondWithCsv(
		'sentences',
		toSentenceRecords((await getPlan()).nodes, (id) => absoluteUrl(shortLink(id), site ?? url)),
	);
