import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../exports/json.ts';
import { indicatorSchema } from '../../schemas/indicator.ts';

export const GET: APIRoute = () => respondWithSchema(z.array(indicatorSchema));
