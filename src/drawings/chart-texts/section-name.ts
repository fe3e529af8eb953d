import { punctuation } from '../../words/punctuation.ts';
import { shortLabel } from '../../words/node-label.ts';
import { placeLabel } from '../../words/place-label.ts';
import { plainText } from '../../model/text/inline.ts';
import type { Locale } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';

/** A section where its chapter does not stand above it: `二（一）标题`, `2.1 Title`. */
export function sectionName(locale: Locale, section: PlanNode): string {
	const place = placeLabel(locale, section.id);
	return `${place}${punctuation[locale].space}${plainText(shortLabel(locale, section).title.runs)}`;
}
