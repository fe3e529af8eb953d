import { ownValue } from '../own-value.ts';

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

const powers: Readonly<Record<string, number>> = { 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/**
 * Reads a Chinese numeral of any size as running text has it: 两千一百, 十四, 万; or digits in a row, as in years.
 *
 * @returns The number, or `undefined` if the text is neither.
 * @example
 * readChineseNumeral('二〇三五'); // => 2035
 * readChineseNumeral('三十万'); // => 300000
 */
export function readChineseNumeral(text: string): number | undefined {
	const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
	if (/^[零一二三四五六七八九]{2,}$/u.test(plain))
		return Number(Array.from(plain, (char) => digits.indexOf(char)).join(''));
	if (!/^(?:零?[一二三四五六七八九]?[亿万千百十])*零?[一二三四五六七八九]?$/u.test(plain))
		return undefined;
	let [sum, part, unit] = [0, 0, 0];
	for (const char of plain) {
		const power = ownValue(powers, char);
		if (power === undefined) unit = digits.indexOf(char);
		else if (power < 1e4) {
			part += (unit || 1) * power;
			unit = 0;
		} else {
			sum += (part + unit || 1) * power;
			part = 0;
			unit = 0;
		}
	}
	return sum + part + unit;
}
