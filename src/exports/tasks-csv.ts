import { csvFormat } from 'd3';
import { plainText } from '../plan/inline.ts';
import type { PlanNode } from '../plan/node.ts';

/** A task with its place in the plan. */
interface Row {
	task: PlanNode;
	section: PlanNode;
	box: PlanNode | undefined;
}

/**
 * The tasks as CSV (RFC 4180, UTF-8): the content of `/data/tasks.csv`. It begins with a byte-order mark,
 * without which Excel does not read the Chinese.
 *
 * @param address Absolute short address of a node.
 */
export function toTasksCsv(rows: readonly Row[], address: (id: string) => string): string {
	const records = rows.map(({ task, section, box }) => ({
		id: task.id,
		title_zh: plainText(task.title.zh),
		title_en: task.title.en === null ? '' : plainText(task.title.en),
		section: section.id,
		section_title_zh: plainText(section.title.zh),
		section_title_en: section.title.en === null ? '' : plainText(section.title.en),
		box: box?.id ?? '',
		sentences: task.sentences.length,
		page: task.page ?? '',
		url: address(task.id),
	}));
	return `\uFEFF${csvFormat(records).replaceAll('\n', '\r\n')}\r\n`;
}
