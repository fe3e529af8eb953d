const factors = { 万: 1e4, 亿: 1e8 } as const;

/**
 * A value without 万 or 亿 in its unit.
 *
 * @param unit In both languages, as printed; English may be missing.
 * @returns The unit in English where there is some.
 * @example
 * toPlainUnit(1.25, { zh: '万吨/日', en: '10,000 tonnes/day' }); // => { value: 12500, unit: 'tonnes/day' }
 */
export function toPlainUnit(
	value: number,
	unit: { zh: string; en: string | undefined } | null,
): { value: number; unit: string | null } {
	if (unit === null) return { value, unit: null };
	const [, big, rest = unit.zh] = /^(?<big>[万亿])(?<rest>.+)$/u.exec(unit.zh) ?? [];
	const factor = big === undefined ? 1 : factors[big as keyof typeof factors];
	const name = factor === 1 ? unit.en : unit.en?.replace(/^[\d,]+(?: million)? /u, '');
	// Digits are moved in decimal: 3.18 × 10,000 is 31800 and no hair more.
	return { value: Number(`${value}e${Math.log10(factor)}`), unit: name ?? rest };
}
