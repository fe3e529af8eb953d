import type { APIRoute } from 'astro';
import { respondWithJson } from '../../exports/json.ts';
import { getAchievements } from '../../queries/tables.ts';

export const GET: APIRoute = async () => respondWithJson(await getAchievements());
