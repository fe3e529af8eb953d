import { placeLabel } from '../../words/place-label.ts';
import { cellId } from '../../model/places/cell-id.ts';
import { plainText, type Run } from '../../model/text/inline.ts';
import { has } from '../../model/parts.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { type CsvRecord, inBoth } from './csv.ts';

/** A task with its place in the plan. */
interface Row {
	task: PlanNode;
	section: PlanNode;
	box: PlanNode | undefined;
}

/**
 * The tasks, a record each: the content of `/data/tasks.csv`.
 *
 * @param address Absolute short address of a node.
 */
export function toTaskRecords(rows: readonly Row[], address: (id: string) => string): CsvRecord[] {
	return rows.map(({ task, section, box }) => ({
		id: cellId(task.id),
		place: placeLabel('zh', task.id),
		...inBoth('title', toText(task.title)),
		section: cellId(section.id),
		section_place: placeLabel('zh', section.id),
		...inBoth('section_title', toText(section.title)),
		...(has('boxes') && { box: box?.id }),
		sentences: task.sentences.length,
		page: task.page,
		url: address(task.id),
	}));
}

function toText({ zh, en }: { zh: readonly Run[]; en: readonly Run[] | null }) {
	return { zh: plainText(zh), en: en === null ? '' : plainText(en) };
}
