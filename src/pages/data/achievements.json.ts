import type { APIRoute } from 'astro';
import { respondWithJson } from '../../files/texts/json.ts';
import { getAchievements } from '../../model/reader/tables.ts';

export const GET: APIRoute = async () => respondWithJson(await getAchievements());
