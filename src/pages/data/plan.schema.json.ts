import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../exports/json.ts';
import { planExportSchema } from '../../schemas/plan-export.ts';

export const GET: APIRoute = () => respondWithSchema(planExportSchema);
