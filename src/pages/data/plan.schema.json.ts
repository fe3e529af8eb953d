import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../files/texts/json.ts';
import { planExportSchema } from '../../model/schemas/plan-export.ts';

export const GET: APIRoute = () => respondWithSchema(planExportSchema);
