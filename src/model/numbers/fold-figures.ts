import { normalize } from './figures.ts';

const han = '[〇零一二两三四五六七八九十百]+(?:点[〇零一二三四五六七八九]+)?';

/** 百分之八十, 百分之 80: what follows is written as a percentage. */
const percent = new RegExp(String.raw`百分之 *(\d+(?:\.\d+)?|${han})`, 'gu');

/** 八成, but not the 成 of 一成不变 or of a word that follows a numeral: 三成立. */
const tenths = /([一二三四五六七八九]|\b[1-9]) *成(?![不为立果员本长都分就品功熟效])/gu;

const toDigit = (digit: string) =>
	/\d/u.test(digit) ? digit : String('零一二三四五六七八九'.indexOf(digit));

/** A number without its marks of thousands; two numbers that a comma parts stay as they are: 2030，100 个. */
function joinThousands(number: string): string {
	return number.indexOf(',') <= 3 ? number.replaceAll(',', '') : number;
}

/**
 * Writes a text so that its figures can be read whatever they look like: one width, small letters, no marks of
 * thousands, `m3` for `m³` and `m^3`, `%` for 百分之 and 成.
 */
export function foldFigures(text: string): string {
	return normalize(text)
		.toLowerCase()
		.replaceAll(/\p{Cf}/gu, '')
		.replaceAll(/\d+(?:,\d{3})+(?!\d)/gu, joinThousands)
		.replaceAll(/m\^(?=[23])/gu, 'm')
		.replaceAll(percent, '$1%')
		.replaceAll(tenths, (_, digit: string) => `${toDigit(digit)}0%`);
}
