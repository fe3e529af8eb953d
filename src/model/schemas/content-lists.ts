import type { z } from 'astro/zod';
import type { Parsed, Problem } from '../problem.ts';
import { resultSchema } from './result.ts';
import { aliasGroupSchema } from './alias-group.ts';
import { changeSchema } from './change.ts';
import { documentSchema } from './document.ts';
import { emendationSchema } from './emendation.ts';
import { everydayGroupSchema } from './everyday-group.ts';
import { everywhereSchema } from './everywhere.ts';
import { glossaryTermSchema } from './glossary-term.ts';
import { indicatorSchema } from './indicator.ts';
import { namedPlaceSchema, organisationSchema } from './named.ts';
import { noteSchema } from './note.ts';
import { parseItems, type Placed } from './parse-entries.ts';
import { type ListItem, parseYaml } from './parse-list.ts';
import { redirectSchema } from './redirect.ts';
import { questionSchema } from './question.ts';
import { summarySchema } from './summary.ts';
import { otherNumberSchema, targetSchema } from './target.ts';
import { noTopicSchema, topicSchema } from './topic.ts';
import { translationExceptionSchema } from './translation-exception.ts';
import { unitSchema } from './unit.ts';

/** The files of content/ that are lists of entries, by their names without `.yaml`. */
export const contentLists = {
	aliases: aliasGroupSchema,
	changes: changeSchema,
	document: documentSchema,
	emendations: emendationSchema,
	everyday: everydayGroupSchema,
	everywhere: everywhereSchema,
	glossary: glossaryTermSchema,
	indicators: indicatorSchema,
	notes: noteSchema,
	'no-topic': noTopicSchema,
	organisations: organisationSchema,
	'other-numbers': otherNumberSchema,
	places: namedPlaceSchema,
	questions: questionSchema,
	redirects: redirectSchema,
	results: resultSchema,
	summaries: summarySchema,
	targets: targetSchema,
	topics: topicSchema,
	'translation-exceptions': translationExceptionSchema,
	units: unitSchema,
} satisfies Record<string, z.ZodType>;

export type ListName = keyof typeof contentLists;

export const listNames = Object.keys(contentLists) as ListName[];

/** An entry of a list. */
export type EntryOf<Name extends ListName> = z.output<(typeof contentLists)[Name]>;

/**
 * Lists that every plan has. Any other may be missing, or say by `[]` that it has no entries: what it would hold is
 * then not shown. Those of tables may only where the plan has no such table; see src/checks/data/check-tables.ts.
 */
const required: ReadonlySet<ListName> = new Set(['changes', 'document']);

/**
 * Reads one of the lists, its entries not yet held against their schema. An empty file is a fault, as its entries may
 * have got lost: a list without entries is written `[]`.
 *
 * @param source `undefined` where there is no such file.
 * @returns No items where there are problems.
 */
export function parseListItems<Code extends string>(
	name: ListName,
	source: string | undefined,
	code: Code,
): Parsed<ListItem[], Code> {
	const file = listFile(name);
	const fail = (message: string, place = { file, line: 1, column: 1 }) => ({
		value: [],
		problems: [{ code, message, place } satisfies Problem<Code>],
	});
	if (source === undefined)
		return required.has(name) ? fail('the file is missing') : { value: [], problems: [] };
	const { root, items, problems } = parseYaml(file, source, code);
	if (problems.length > 0) return { value: [], problems };
	const none = required.has(name) ? '' : ', or [] where there are none';
	if (!root) return fail(`the file is empty, expected a list of entries${none}`);
	if (!items) return fail('the file is no list, expected a list of entries', root.placeOf([]));
	if (items.length === 0 && none === '')
		return fail('the list is empty, expected an entry or more', root.placeOf([]));
	return { value: items, problems: [] };
}

/** Reads one of the lists, each entry held against its schema; see {@link parseListItems}. */
export function parseContentList<Name extends ListName, Code extends string>(
	name: Name,
	source: string | undefined,
	code: Code,
): Parsed<Placed<EntryOf<Name>>[], Code> {
	const { value: items, problems } = parseListItems(name, source, code);
	const schema = contentLists[name] as unknown as z.ZodType<EntryOf<Name>>;
	const { value, problems: faults } = parseItems(items, schema, code);
	return { value, problems: [...problems, ...faults] };
}

/** Path of a list from the root of the repository. */
export function listFile(name: ListName): string {
	return `content/${name}.yaml`;
}
