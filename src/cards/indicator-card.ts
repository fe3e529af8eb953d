import { placeLabel } from '../i18n/place-label.ts';
import { translate } from '../i18n/translate.ts';
import type { Locale } from '../plan/locale.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Card, Value } from './card.ts';

/** What the card of an indicator says: baseline and target as table 2 prints them. */
export function indicatorCard(
	locale: Locale,
	{ id, name, domain, nature, unit, baseline, target }: Indicator,
	origin: Card['origin'],
): Card {
	const value = (label: string, text: string, worded: boolean): Value => {
		// A remark stands in brackets after the figure, 以上 and “or above” without.
		const [, figure = '', remark = ''] = /^(\S+)(?: (.+))?$/u.exec(worded ? '' : text) ?? [];
		return worded
			? { label, figure: text, worded, unit: '', remark: '' }
			: { label, figure, worded, unit: figure === '—' ? '' : (unit?.[locale] ?? ''), remark };
	};
	return {
		locale,
		kind: translate(locale, 'table.name'),
		number: [id],
		place: [
			placeLabel(locale, 'table-2'),
			domain[locale],
			translate(locale, `table.nature.${nature}`),
		].join(' · '),
		title: name[locale],
		words: [],
		ours: false,
		change: {
			shape: nature === 'binding' ? 'square' : 'circle',
			baseline: value(translate(locale, 'table.baseline2020'), baseline.text[locale], false),
			target: value(
				translate(locale, 'table.target2025'),
				target.text[locale],
				target.value === null,
			),
		},
		origin,
	};
}
