import type { PlanNode } from '../plan/node.ts';
import contentsSheet from '../styles/contents.css?url';
import partsSheet from '../styles/parts.css?url';
import tableSheet from '../styles/printed-table.css?url';

/** Sheets that few pages of the plan need. They stand in the text, as they come after those in the head. */
export function planSheets(node: PlanNode, shown: readonly PlanNode[]): string[] {
	const hasTable = shown.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
	return [
		...(shown.length > 1 || node.kind === 'box' ? [partsSheet] : []),
		...(node.kind === 'chapter' ? [contentsSheet] : []),
		...(hasTable ? [tableSheet] : []),
	];
}
