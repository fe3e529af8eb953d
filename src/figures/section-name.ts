import { punctuation } from '../i18n/punctuation.ts';
import { shortLabel } from '../i18n/node-label.ts';
import { placeLabel } from '../i18n/place-label.ts';
import { plainText } from '../plan/inline.ts';
import type { Locale } from '../plan/locale.ts';
import type { PlanNode } from '../plan/node.ts';

/** A section where its chapter does not stand above it: `三（四）加强协同治理`, `3.4 Strengthen …`. */
export function sectionName(locale: Locale, section: PlanNode): string {
	const place = placeLabel(locale, section.id);
	return `${place}${punctuation[locale].space}${plainText(shortLabel(locale, section).title.runs)}`;
}
