import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { respondWithCsv } from '../../files/tables/csv.ts';
import { toTaskRecords } from '../../files/tables/tasks-csv.ts';
import { shortLink } from '../../model/places/alternates.ts';
import { getTasks } from '../../model/reader/tasks.ts';

export const GET: APIRoute = async ({ site, url }) =>
	respondWithCsv(
		'tasks',
		toTaskRecords(await getTasks(), (id) => absoluteUrl(shortLink(id), site ?? url)),
	);
