import type { Locale } from '../model/locale.ts';
import { punctuation } from './punctuation.ts';
import { translate } from './translate.ts';
import { rowNumber } from '../model/places/place-id.ts';

type Text = Readonly<Record<Locale, string>>;

/** A row of a table of the plan, as far as its description needs it. */
interface Row {
	id: string;
	name: Text;
	/** Name as printed, with the unit's bracket. */
	printedName: string;
	unit: Text | null;
	/** Absent where the table has no such column. */
	baseline?: { text: Text } | undefined;
	target: { text: Text };
}

/**
 * Describes the page of an indicator (a row of its table): its cells as printed, and how its target stood.
 *
 * @param standing Sentences without which the cells would mislead.
 */
export function describeIndicator(locale: Locale, row: Row, standing: string): string {
	const said = translate(locale, 'indicator.description', {
		id: rowNumber(row.id),
		...cells(locale, row),
	});
	return [said, standing].join(punctuation[locale].space);
}

/** Describes a row of the table of results: its cells as printed. */
export function describeResult(locale: Locale, row: Row & { actual: { text: Text } }): string {
	const actual = row.actual.text[locale];
	return translate(locale, 'results.rowDescription', { actual, ...cells(locale, row) });
}

function cells(locale: Locale, { name, printedName, unit, baseline, target }: Row) {
	const english = unit ? `${name.en} (${unit.en})` : name.en;
	return {
		name: locale === 'zh' ? printedName : english,
		baseline: baseline?.text[locale] ?? '',
		target: target.text[locale],
	};
}
