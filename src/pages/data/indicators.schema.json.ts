import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../exports/json.ts';
import { getBaseYear } from '../../queries/document.ts';
import { indicatorExportSchema } from '../../schemas/indicator-export.ts';

export const GET: APIRoute = async () =>
	respondWithSchema(z.array(indicatorExportSchema(await getBaseYear())));
