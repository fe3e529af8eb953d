import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../files/texts/json.ts';
import { getBaseYear } from '../../model/reader/document.ts';
import { indicatorExportSchema } from '../../model/schemas/indicator-export.ts';

export const GET: APIRoute = async () =>
	respondWithSchema(z.array(indicatorExportSchema(await getBaseYear())));
