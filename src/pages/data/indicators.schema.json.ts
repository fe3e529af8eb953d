import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../exports/json.ts';
import { indicatorExportSchema } from '../../schemas/indicator-export.ts';

export const GET: APIRoute = () => respondWithSchema(z.array(indicatorExportSchema));
