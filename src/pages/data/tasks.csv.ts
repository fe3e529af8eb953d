import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { respondWithCsv } from '../../exports/csv.ts';
import { toTaskRecords } from '../../exports/tasks-csv.ts';
import { shortLink } from '../../plan/alternates.ts';
import { getTasks } from '../../queries/tasks.ts';

export const GET: APIRoute = async ({ site, url }) =>
	respondWithCsv(
		'tasks',
		toTaskRecords(await getTasks(), (id) => absoluteUrl(shortLink(id), site ?? url)),
	);
