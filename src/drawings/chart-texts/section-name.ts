import { punctuation } from '../../words/punctuation.ts';
import { shortLabel } from '../../words/node-label.ts';
import { placeLabel } from '../../words/place-label.ts';
import { plainText } from '../../model/text/inline.ts';
import type { Locale } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';

/** A section where its chapter does not stand above it: `三（四）加强协同治理`, `3.4 Strengthen …`. */
export function sectionName(locale: Locale, section: PlanNode): string {
	const place = placeLabel(locale, section.id);
	return `${place}${punctuation[locale].space}${plainText(shortLabel(locale, section).title.runs)}`;
}
