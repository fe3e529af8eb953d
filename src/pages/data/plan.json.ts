import type { APIRoute } from 'astro';
import { sitePath } from '../../components/frame/site-path.ts';
import { respondWithJson } from '../../exports/json.ts';
import { toPlanExport } from '../../exports/plan-json.ts';
import { getDocument } from '../../queries/document.ts';
import { getPlan } from '../../queries/plan.ts';

export const GET: APIRoute = async () =>
	respondWithJson(toPlanExport(await getDocument(), (await getPlan()).nodes, sitePath));
