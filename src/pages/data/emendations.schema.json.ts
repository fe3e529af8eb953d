import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../files/texts/json.ts';
import { emendationSchema } from '../../model/schemas/emendation.ts';

export const GET: APIRoute = () => respondWithSchema(z.array(emendationSchema));
