import { x } from 'xastscript';
import { joinNumber, nodeLabel } from '../../words/node-label.ts';
import { localesOf, type ReadingMode } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { type Content, inLanguage, toContents } from './xhtml.ts';

/** A title in each language of the book; the English one where there is any. */
export function formatHeading(mode: ReadingMode, node: PlanNode): Content[] {
	const shown = localesOf(mode)
		.map((locale) => nodeLabel(locale, node))
		.filter(({ title }, index) => index === 0 || title.locale === 'en');
	const toTitle = ({ number, title }: (typeof shown)[number]) => [
		joinNumber(number),
		...toContents(title.runs),
	];
	return shown.length === 1 && shown[0]?.title.locale === mode
		? toTitle(shown[0])
		: shown.flatMap((label, index) => [
				...(index > 0 ? [x('br')] : []),
				x('span', inLanguage(label.title.locale), toTitle(label)),
			]);
}
