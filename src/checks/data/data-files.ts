import {
	contentLists,
	listFile,
	type ListName,
	listNames,
	parseListItems,
} from '../../model/schemas/content-lists.ts';
import { describeIssue } from '../../model/schemas/parse-entries.ts';
import type { ListItem } from '../../model/schemas/parse-list.ts';
import type { ContentFiles } from '../../model/corpus/corpus.ts';
import type { DataParsed, DataProblem } from './data-problem.ts';
import { type Row, valueAt } from './row.ts';

/** The rows of each list; `undefined` for one that cannot be read. */
export type Data = Record<ListName, readonly Row[] | undefined>;

/** Reads the lists of content/ and holds each entry against its schema. */
export function parseData(files: ContentFiles): DataParsed<Data> {
	const problems: DataProblem[] = [];
	const readFile = (name: ListName): Row[] | undefined => {
		const { value: items, problems: faults } = parseListItems(
			name,
			files.get(listFile(name)),
			'schema',
		);
		problems.push(...faults);
		if (faults.length > 0) return undefined;
		problems.push(...items.flatMap((item) => checkEntry(name, item)));
		return items.map((item) => {
			const id = valueAt(item, ['id']);
			return { ...item, id: typeof id === 'string' ? id : '' };
		});
	};
	const rows = listNames.map((name) => [name, readFile(name)] as const);
	return { value: Object.fromEntries(rows) as Data, problems };
}

/** What a schema has to say of an entry; that a target has no sentence, in plain words. */
function checkEntry(name: ListName, item: ListItem): DataProblem[] {
	const { error } = contentLists[name].safeParse(item.value);
	return (error?.issues ?? []).flatMap((issue): DataProblem[] => {
		const node = valueAt(item, ['node']);
		const isMissing = node === undefined || node === null || node === '';
		if (name !== 'targets' || issue.path[0] !== 'node' || !isMissing)
			return describeIssue(item, issue, 'schema');
		const message =
			'this target has no sentence, expected in `node` the identifier of the sentence that states it';
		return [{ code: 'no-sentence', message, place: item.placeOf(['node']) }];
	});
}
