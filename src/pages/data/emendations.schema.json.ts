import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../exports/json.ts';
import { emendationSchema } from '../../schemas/emendation.ts';

export const GET: APIRoute = () => respondWithSchema(z.array(emendationSchema));
