import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../exports/json.ts';
import { noteSchema } from '../../schemas/note.ts';

export const GET: APIRoute = () => respondWithSchema(z.array(noteSchema));
