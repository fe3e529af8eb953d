import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../exports/json.ts';
import { achievementSchema } from '../../schemas/achievement.ts';

export const GET: APIRoute = () => respondWithSchema(z.array(achievementSchema));
