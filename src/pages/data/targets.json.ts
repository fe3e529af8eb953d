import type { APIRoute } from 'astro';
import { respondWithJson } from '../../exports/json.ts';
import { getTargets } from '../../queries/tables.ts';

export const GET: APIRoute = async () => respondWithJson(await getTargets());
