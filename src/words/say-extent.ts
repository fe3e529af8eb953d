import type { Locale } from '../model/locale.ts';
import type { PlanNode } from '../model/text/node.ts';
import { translate } from './translate.ts';

/** The kinds that are counted: parts of the text, then what stands beside it. */
const text = ['chapter', 'section', 'item', 'task'] as const;
const beside = ['box', 'table'] as const;

/** How many parts of each kind a plan has; kinds that it lacks are not named. */
export function sayExtent(locale: Locale, nodes: readonly PlanNode[]): string {
	const count = (kind: string) => nodes.filter((node) => node.kind === kind).length;
	// Where there are tasks, the other items are what leads up to them.
	const isCounted = (kind: string) => kind !== 'item' || count('task') === 0;
	const [first, second] = [text, beside].map((kinds) =>
		kinds
			.filter((kind) => isCounted(kind) && count(kind) > 0)
			.map((kind) => translate(locale, `home.extent.${kind}`, { count: count(kind) }))
			.join(locale === 'zh' ? ' ' : ', '),
	);
	return [first, second].filter((part) => part !== '').join(locale === 'zh' ? '，' : ', ');
}
