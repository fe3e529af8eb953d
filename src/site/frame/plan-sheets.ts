import type { PlanNode } from '../../model/text/node.ts';
import contentsSheet from '../contents/contents.css?url';
import partsSheet from '../text/parts.css?url';
import tableSheet from '../text/printed-table.css?url';

/** Sheets that few pages of the plan need. They stand in the text, as they come after those in the head. */
export function planSheets(node: PlanNode, shown: readonly PlanNode[]): string[] {
	const hasTable = shown.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
	return [
		...(shown.length > 1 || node.kind === 'box' ? [partsSheet] : []),
		...(node.kind === 'chapter' ? [contentsSheet] : []),
		...(hasTable ? [tableSheet] : []),
	];
}
