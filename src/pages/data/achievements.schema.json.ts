import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../files/texts/json.ts';
import { achievementSchema } from '../../model/schemas/achievement.ts';

export const GET: APIRoute = () => respondWithSchema(z.array(achievementSchema));
