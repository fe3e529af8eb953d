import { languageTag, type Locale } from '../../model/locale.ts';
import type { PlanDocument } from '../../model/schemas/document.ts';
import { cellBreak, type PrintedText } from '../engine/entry.ts';
import type { SearchedPlan } from './entries.ts';
import type { Print } from './read-print.ts';

/**
 * What is printed on the title page, and in the heads of tables: it stands in no sentence and no row. The title page is
 * that of the notice, in a plan without one that of its first place.
 */
export function toPrintedTexts(
	{ nodes }: SearchedPlan,
	document: PlanDocument,
	{ columns }: Print,
	locale: Locale,
): PrintedText[] {
	const first = nodes.find(({ kind }) => kind === 'notice') ?? nodes[0];
	const { title, number, issuers, issued } = document;
	const facts = [
		title[locale],
		number,
		...issuers.map((issuer) => issuer[locale]),
		writeDay(issued, locale),
	];
	const heads = nodes.flatMap(({ id }): PrintedText[] => {
		const cells = columns[locale].get(id) ?? columns.zh.get(id) ?? [];
		return cells.length === 0 ? [] : [[id, cells.join(cellBreak)]];
	});
	return [...(first ? [[first.id, facts.join(cellBreak)] as const] : []), ...heads];
}

/** A day as the language writes it: `2030年6月1日`, `June 1, 2030`. */
function writeDay(isoDate: string, locale: Locale): string {
	const format = { dateStyle: 'long', timeZone: 'UTC' } as const;
	const tag = locale === 'en' ? 'en-US' : languageTag[locale];
	return new Intl.DateTimeFormat(tag, format).format(new Date(`${isoDate}T00:00:00Z`));
}
