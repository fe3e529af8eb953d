import { baselineRemark, sayCaveats } from '../chart-texts/indicator-standing.ts';
import { splitCell } from '../chart-texts/split-cell.ts';
import { targetState, findBaseValue } from '../chart-texts/base-value.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import type { Result } from '../../model/schemas/result.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';
import type { ShareImage, Change, Value } from './share-image.ts';
import { rowNumber } from '../../model/places/place-id.ts';

/** What the image of an indicator says: baseline and target as printed, and how the target stood before the plan. */
export function indicatorImage(
	locale: Locale,
	indicator: Indicator,
	{ results, origin }: { results: readonly Result[]; origin: ShareImage['origin'] },
): ShareImage {
	const { id, name, domain, nature } = indicator;
	return {
		locale,
		kind: translate(locale, 'table.name'),
		number: [rowNumber(id)],
		place: [
			translate(locale, 'indicator.table.indicators'),
			domain[locale],
			translate(locale, `table.nature.${nature}`),
		].join(' · '),
		title: name[locale],
		words: [],
		ours: false,
		change: toChange(locale, indicator, results),
		origin,
	};
}

function toChange(locale: Locale, indicator: Indicator, results: readonly Result[]): Change {
	const { nature, unit, baseline, target } = indicator;
	const found = findBaseValue(indicator, results);
	const state = targetState(indicator, results);
	/** A figure with its unit; a dash of the table stands alone. */
	const value = (label: string, figure: string, remark: string): Value => ({
		label,
		figure,
		worded: false,
		unit: figure === '—' ? '' : (unit?.[locale] ?? ''),
		remark,
	});
	// 以上 and “or above” stand after the figure.
	const [, ofTarget = '', more = ''] = /^(\S+)(?: (.+))?$/u.exec(target.text[locale]) ?? [];
	const label = translate(locale, 'table.target');
	return {
		shape: nature === 'binding' ? 'square' : 'circle',
		baseline: value(
			translate(locale, 'table.baseline'),
			splitCell(baseline.text[locale]).value,
			baselineRemark(locale, indicator),
		),
		inBaseYear:
			found?.from === 'results'
				? value(
						translate(locale, 'table.baseYear'),
						String(found.value),
						translate(locale, 'indicator.table.results'),
					)
				: null,
		target:
			target.value === null
				? { label, figure: target.text[locale], worded: true, unit: '', remark: '' }
				: value(label, ofTarget, more),
		state: capitalize(translate(locale, `indicator.status.${state}`)),
		caveats: sayCaveats(locale, indicator, results),
	};
}

/** Words that stand alone begin with a capital letter, where the script has them. */
function capitalize(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
