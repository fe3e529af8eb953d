const digits = '零一二三四五六七八九';

/**
 * Reads a Chinese numeral from 1 to 99, the range that plans use to number their headings.
 *
 * @returns The number, or `undefined` if the text is not such a numeral.
 * @example
 * parseChineseNumber('十'); // => 10
 * parseChineseNumber('二十三'); // => 23
 */
export function parseChineseNumber(text: string): number | undefined {
	const match = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(text);
	if (!match || text === '') return undefined;
	const [, tens = '一', ten, units] = match;
	return (ten ? digits.indexOf(tens) * 10 : 0) + (units ? digits.indexOf(units) : 0);
}

/**
 * Writes a number from 1 to 99 as a Chinese numeral.
 *
 * @example
 * formatChineseNumber(12); // => '十二'
 */
export function formatChineseNumber(number: number): string {
	const tens = Math.floor(number / 10);
	const units = number % 10;
	const ten = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
	return ten + (units === 0 ? '' : (digits[units] ?? ''));
}
