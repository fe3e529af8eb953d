import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../files/texts/json.ts';
import { targetSchema } from '../../model/schemas/target.ts';

export const GET: APIRoute = () => respondWithSchema(z.array(targetSchema));
