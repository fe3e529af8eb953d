import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { type GlossaryTerm, glossaryTermSchema, isShown } from '../schemas/glossary-term.ts';

/**
 * Reads the terms of the glossary that are shown to readers.
 *
 * @throws If the file is no glossary; `npm run check:translation` tells where and why.
 */
export async function loadTerms(path: string): Promise<GlossaryTerm[]> {
	return glossaryTermSchema
		.array()
		.parse(parse(await readFile(path, 'utf8')))
		.filter(isShown);
}
