import type { z } from 'astro/zod';
import type { Parsed } from '../plan/problem.ts';
import { achievementSchema } from './achievement.ts';
import { aliasGroupSchema } from './alias-group.ts';
import { changeSchema } from './change.ts';
import { documentSchema } from './document.ts';
import { emendationSchema } from './emendation.ts';
import { glossaryTermSchema } from './glossary-term.ts';
import { indicatorSchema } from './indicator.ts';
import { noteSchema } from './note.ts';
import { parseEntries, type Placed } from './parse-entries.ts';
import { redirectSchema } from './redirect.ts';
import { otherNumberSchema, targetSchema } from './target.ts';
import { translationExceptionSchema } from './translation-exception.ts';

/** The files of content/ that are lists of entries, by their names without `.yaml`. */
export const contentLists = {
	achievements: achievementSchema,
	aliases: aliasGroupSchema,
	changes: changeSchema,
	document: documentSchema,
	emendations: emendationSchema,
	glossary: glossaryTermSchema,
	indicators: indicatorSchema,
	notes: noteSchema,
	'other-numbers': otherNumberSchema,
	redirects: redirectSchema,
	targets: targetSchema,
	'translation-exceptions': translationExceptionSchema,
} satisfies Record<string, z.ZodType>;

export type ListName = keyof typeof contentLists;

/** An entry of a list. */
export type EntryOf<Name extends ListName> = z.output<(typeof contentLists)[Name]>;

/** Reads one of the lists, each entry held against its schema. */
export function parseContentList<Name extends ListName, Code extends string>(
	name: Name,
	source: string,
	code: Code,
): Parsed<Placed<EntryOf<Name>>[], Code> {
	const schema = contentLists[name] as unknown as z.ZodType<EntryOf<Name>>;
	return parseEntries(`content/${name}.yaml`, source, schema, code, 'entries');
}
