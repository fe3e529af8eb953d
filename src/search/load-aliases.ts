import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { aliasGroupSchema } from '../schemas/alias-group.ts';
import type { AliasGroup } from './entry.ts';

/**
 * Reads the groups of names that mean the same.
 *
 * @throws If the file is no list of such groups, naming each fault with its place in the file.
 */
export async function loadAliases(path: string): Promise<AliasGroup[]> {
	return aliasGroupSchema.array().parse(parse(await readFile(path, 'utf8')));
}
