import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { respondWithSchema } from '../../files/texts/json.ts';
import { noteSchema } from '../../model/schemas/note.ts';

export const GET: APIRoute = () => respondWithSchema(z.array(noteSchema));
