/** What a node of the plan is. An item of the chapter of tasks is a `task`; any other is an `item`. */
export const nodeKinds = [
	'notice',
	'preamble',
	'chapter',
	'section',
	'item',
	'task',
	'box',
	'box-item',
	'table',
] as const;

export type NodeKind = (typeof nodeKinds)[number];

/** Matches every identifier of a node: `notice`, `3`, `3.4`, `3.4.2`, `box-4`, `box-4.2`, `table-1`. */
export const nodeIdPattern = /^(?:notice|preamble|\d+(?:\.\d+){0,2}|box-\d+(?:\.\d+)?|table-\d+)$/u;

/** Identifier of a sentence: `3.4.2/s7`. `number` is a string, as a repair may split 7 into 7 and 7b. */
export function sentenceId(node: string, number: string): string {
	return `${node}/s${number}`;
}

/** Path of a node's content file below `content/plan/LANG/`, without extension: `3.4.2` → `3/4/2`. */
export function contentPath(id: string): string {
	return id.replaceAll('.', '/');
}

/** The last number of an identifier: 2 for `3.4.2`, 4 for `box-4`; undefined for `notice`. */
export function ordinal(id: string): number | undefined {
	const digits = /\d+$/u.exec(id)?.[0];
	return digits === undefined ? undefined : Number(digits);
}

/** The box that a box item belongs to: `box-4` for `box-4.2`; undefined for any other identifier. */
export function boxOf(id: string): string | undefined {
	return /^(box-\d+)\.\d+$/u.exec(id)?.[1];
}
