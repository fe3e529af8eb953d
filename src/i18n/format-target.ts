import type { Locale } from '../plan/locale.ts';
import { translate } from './translate.ts';

/** A quantity as the plan prints it, its bound before it: `≥95%`, `3.18 万吨/日`; `''` for a milestone. */
export function formatQuantity(
	locale: Locale,
	{
		operator,
		value,
		unit,
	}: { operator: string | null; value: number | null; unit: Record<Locale, string> | null },
): string {
	if (value === null) return '';
	const number = `${operator === null || operator === '=' ? '' : operator}${value}`;
	const name = unit?.[locale] ?? '';
	if (name === '' || name.startsWith('%')) return number + name;
	// A unit that is a number of things stands apart: 3.18 (10,000 tonnes/day).
	return /^\d/u.test(name) ? `${number} (${name})` : `${number} ${name}`;
}

/** A deadline as precisely as the plan states it: `2025 年`, `2023 年底`, `2023 年年中`; `''` for none. */
export function formatDeadline(locale: Locale, deadline: string | null): string {
	if (deadline === null) return '';
	const [year = '', month] = deadline.split('-');
	const key =
		month === '12' ? 'targets.endOf' : month === '06' ? 'targets.middleOf' : 'targets.inYear';
	return translate(locale, key, { year });
}
