import type { z } from 'astro/zod';
import { achievementSchema } from '../../schemas/achievement.ts';
import { aliasGroupSchema } from '../../schemas/alias-group.ts';
import { changeSchema } from '../../schemas/change.ts';
import { documentSchema } from '../../schemas/document.ts';
import { emendationSchema } from '../../schemas/emendation.ts';
import { indicatorSchema } from '../../schemas/indicator.ts';
import { noteSchema } from '../../schemas/note.ts';
import { describeIssue } from '../../schemas/parse-entries.ts';
import { type ListItem, parseList } from '../../schemas/parse-list.ts';
import { redirectSchema } from '../../schemas/redirect.ts';
import { otherNumberSchema, targetSchema } from '../../schemas/target.ts';
import type { ContentFiles } from '../edition.ts';
import type { DataParsed, DataProblem } from './data-problem.ts';
import { type Row, valueAt } from './row.ts';

/** The data files of content/, by their names without `.yaml`. The glossary is a matter of the translation. */
const schemas = {
	achievements: achievementSchema,
	aliases: aliasGroupSchema,
	changes: changeSchema,
	document: documentSchema,
	emendations: emendationSchema,
	indicators: indicatorSchema,
	notes: noteSchema,
	'other-numbers': otherNumberSchema,
	redirects: redirectSchema,
	targets: targetSchema,
} satisfies Record<string, z.ZodType>;

export type DataName = keyof typeof schemas;

/** The rows of each file; `undefined` for a file that cannot be read as a list. */
export type Data = Record<DataName, readonly Row[] | undefined>;

export const dataNames = Object.keys(schemas) as DataName[];

/** Reads the data files and holds each entry against its schema. */
export function parseData(files: ContentFiles): DataParsed<Data> {
	const problems: DataProblem[] = [];
	const readFile = (name: DataName): Row[] | undefined => {
		const file = `content/${name}.yaml`;
		const source = files.get(file);
		if (source === undefined) {
			const place = { file, line: 1, column: 1 };
			problems.push({ code: 'schema', message: 'there is no such file', place });
			return undefined;
		}
		const { value: items, problems: faults } = parseList(file, source, 'schema', 'entries');
		problems.push(...faults);
		if (faults.length > 0) return undefined;
		problems.push(...items.flatMap((item) => checkEntry(name, item)));
		return items.map((item) => {
			const id = valueAt(item, ['id']);
			return { ...item, id: typeof id === 'string' ? id : '' };
		});
	};
	const rows = dataNames.map((name) => [name, readFile(name)] as const);
	return { value: Object.fromEntries(rows) as Data, problems };
}

/** What a schema has to say of an entry; that a target has no sentence, in plain words. */
function checkEntry(name: DataName, item: ListItem): DataProblem[] {
	const { error } = schemas[name].safeParse(item.value);
	return (error?.issues ?? []).flatMap((issue): DataProblem[] => {
		const node = valueAt(item, ['node']);
		const isMissing = node === undefined || node === null || node === '';
		if (name !== 'targets' || issue.path[0] !== 'node' || !isMissing)
			return describeIssue(item, issue, 'schema');
		const message =
			'this target has no sentence, expected in `node` the sentence that states it: 3.5.1/s15';
		return [{ code: 'no-sentence', message, place: item.placeOf(['node']) }];
	});
}
