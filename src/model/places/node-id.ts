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

/** Path of a node's content file below `content/plan/LANG/`, without extension: `2.1.3` → `2/1/3`. */
export function contentPath(id: string): string {
	return id.replaceAll('.', '/');
}

/** The node whose content file has a path below `content/plan/LANG/`: `2/1/3.mdx` → `2.1.3`. */
export function contentNode(path: string): string {
	return path.replace(/\.mdx$/u, '').replaceAll('/', '.');
}
