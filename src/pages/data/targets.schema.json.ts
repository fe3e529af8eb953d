import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../exports/json.ts';
import { targetSchema } from '../../schemas/target.ts';

export const GET: APIRoute = () => respondWithSchema(z.array(targetSchema));
