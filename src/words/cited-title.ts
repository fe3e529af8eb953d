import { plainText } from '../model/text/inline.ts';
import type { Locale } from '../model/locale.ts';
import type { PlanNode } from '../model/text/node.ts';
import { joinNumber, nodeLabel } from './node-label.ts';
import { placeLabel } from './place-label.ts';
import { punctuation } from './punctuation.ts';

/**
 * A place of the plan as a citation calls it, so that it is found in the print too: `二（一）3 标题`, `二、标题`,
 * `专栏 2，第 3 条：标题`; in English `2.1.3 Title`, `Part II: Title`, `Box 2, item 3: Title`.
 */
export function citedTitle(locale: Locale, node: PlanNode): string {
	const { number, title, ours } = nodeLabel(locale, node);
	const name = plainText(title.runs);
	const place = placeLabel(locale, node.id);
	if (ours) return place;
	switch (node.kind) {
		case 'notice':
		case 'preamble':
			return name;
		case 'chapter':
			return locale === 'zh' ? joinNumber(number) + name : `${number}: ${name}`;
		case 'section':
		case 'item':
		case 'task':
			return joinNumber(place) + name;
		default:
			return place + punctuation[locale].colon + name;
	}
}
