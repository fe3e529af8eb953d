import type { APIRoute } from 'astro';
import { sitePath } from '../../model/places/site-path.ts';
import { respondWithJson } from '../../files/texts/json.ts';
import { toPlanExport } from '../../files/texts/plan-json.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';

export const GET: APIRoute = async () =>
	respondWithJson(toPlanExport(await getDocument(), (await getPlan()).nodes, sitePath));
