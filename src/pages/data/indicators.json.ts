import type { APIRoute } from 'astro';
import { toIndicatorEntries } from '../../files/tables/indicator-entries.ts';
import { respondWithJson } from '../../files/texts/json.ts';
import { getBaseYear } from '../../model/reader/document.ts';
import { getAchievements, getIndicators } from '../../model/reader/tables.ts';

export const GET: APIRoute = async () =>
	respondWithJson(
		toIndicatorEntries(await getIndicators(), await getAchievements(), await getBaseYear()),
	);
