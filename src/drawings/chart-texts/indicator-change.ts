import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';

/** Number of digits after the point of a value as printed. */
function decimals(value: number): number {
	return (String(value).split('.')[1] ?? '').length;
}

/** How far the target is from the baseline, and which way: our calculation from two figures of the plan. */
export function describeChange(
	locale: Locale,
	{ baseline, target, desired, unit }: Indicator,
): string {
	if (target.value === null) return translate(locale, 'indicator.change.unstated');
	if (baseline.value === null) return translate(locale, 'indicator.change.noBaseline');
	if (baseline.value === target.value)
		return translate(
			locale,
			desired === 'hold' ? 'indicator.change.hold' : 'indicator.change.below',
		);
	const difference = Math.abs(target.value - baseline.value);
	const amount = difference.toFixed(Math.max(decimals(target.value), decimals(baseline.value)));
	const way = target.value > baseline.value ? 'higher' : 'lower';
	const key = target.operator === '=' ? way : (`${way}Least` as const);
	return translate(locale, `indicator.change.${key}`, {
		amount: String(Number(amount)),
		unit: unit?.zh === '%' ? translate(locale, 'indicator.change.points') : (unit?.[locale] ?? ''),
	});
}
