import type { APIRoute } from 'astro';
import { toIndicatorEntries } from '../../exports/indicator-entries.ts';
import { respondWithJson } from '../../exports/json.ts';
import { getBaseYear } from '../../queries/document.ts';
import { getAchievements, getIndicators } from '../../queries/tables.ts';

export const GET: APIRoute = async () =>
	respondWithJson(
		toIndicatorEntries(await getIndicators(), await getAchievements(), await getBaseYear()),
	);
