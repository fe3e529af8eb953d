import type { PlanNode } from '../plan/node.ts';
import boxSheet from '../styles/box.css?url';
import contentsSheet from '../styles/contents.css?url';
import tableSheet from '../styles/printed-table.css?url';

/** Sheets that few pages of the plan need. They stand in the text, as they come after those in the head. */
export function planSheets(node: PlanNode, shown: readonly PlanNode[]): string[] {
	const hasTable = shown.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
	return [
		...(shown.some(({ kind }) => kind === 'box') ? [boxSheet] : []),
		...(node.kind === 'chapter' ? [contentsSheet] : []),
		...(hasTable ? [tableSheet] : []),
	];
}
