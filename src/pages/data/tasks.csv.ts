import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { toTasksCsv } from '../../exports/tasks-csv.ts';
import { shortLink } from '../../plan/alternates.ts';
import { getTasks } from '../../queries/tasks.ts';

export const GET: APIRoute = async ({ site, url }) => {
	const address = (id: string) => absoluteUrl(shortLink(id), site ?? url);
	const headers = { 'Content-Type': 'text/csv; charset=utf-8' };
	return new Response(toTasksCsv(await getTasks(), address), { headers });
};
