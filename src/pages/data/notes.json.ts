import type { APIRoute } from 'astro';
import { respondWithJson } from '../../exports/json.ts';
import { getNotes } from '../../queries/tables.ts';

export const GET: APIRoute = async () => respondWithJson(await getNotes());
