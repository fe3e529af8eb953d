import type { Locale } from '../model/locale.ts';
import { translate } from './translate.ts';

/**
 * A quantity as the plan prints it, its bound before it: `≥80%`, `1.25 万吨/日`, in English `>5,000 tonnes`; `''` for a
 * milestone.
 */
export function formatQuantity(
	locale: Locale,
	{
		operator,
		value,
		unit,
	}: { operator: string | null; value: number | null; unit: Record<Locale, string> | null },
): string {
	if (value === null) return '';
	const bound = operator === null || operator === '=' ? '' : operator;
	const name = unit?.[locale] ?? '';
	const number = locale === 'en' ? english.format(value) : String(value);
	if (name === '' || name.startsWith('%')) return `${bound}${number}${name}`;
	const [, factor, rest] = /^([\d,]+(?: million)?) (.+)$/u.exec(name) ?? [];
	if (factor !== undefined && rest !== undefined)
		return `${bound}${spellOut(value, factor)} ${rest}`;
	return `${bound}${number} ${locale === 'en' && value === 1 ? toSingular(name) : name}`;
}

const english = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

/** The English name of a unit where there is one of it: `tonne of steam per hour`, `body`. */
function toSingular(name: string): string {
	return name.replace(/^([^/]*?)(ies|s)(?= of | per |\/|$)/u, (_, stem: string, ending: string) =>
		ending === 'ies' ? `${stem}y` : stem,
	);
}

/** A deadline as precisely as the plan states it: `2030 年`, `2028 年底`, `2028 年年中`; `''` for none. */
export function formatDeadline(locale: Locale, deadline: string | null): string {
	if (deadline === null) return '';
	const [year = '', month] = deadline.split('-');
	const key =
		month === '12' ? 'targets.endOf' : month === '06' ? 'targets.middleOf' : 'targets.inYear';
	return translate(locale, key, { year });
}

/** A number of ten thousands or hundred millions as English writes it: 1.25 × 10,000 is `12,500`. */
function spellOut(value: number, factor: string): string {
	const [digits = '', million] = factor.split(' ');
	const whole = value * Number(digits.replaceAll(',', '')) * (million === undefined ? 1 : 1e6);
	const billions = whole >= 1e9;
	const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
	return billions ? `${number.format(whole / 1e9)} billion` : number.format(whole);
}
