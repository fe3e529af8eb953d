import type { Locale } from '../locale.ts';
import type { Span } from '../text/span.ts';

/** How each language writes a date of the precision that the month of a deadline stands for. */
const forms: Record<Locale, (year: string, month: string) => string> = {
	zh: (year, month) => {
		const part = { '': '年(?!年?底|年中)', '06': '年年中', '12': '年年?底前?' }[month] ?? '年';
		return String.raw`(?:到\s*)?(?<![\d—–-])${year}\s*${part}`;
	},
	en: (year, month) => {
		const part = { '06': 'the middle of ', '12': 'the end of ' }[month] ?? '';
		const whole = part === '' ? '(?<!(?:end|middle) of )' : '';
		return String.raw`(?:\b(?:by|in|at|before) )?${part}${whole}(?<![\d–-])${year}\b(?!–)`;
	},
};

/**
 * Finds the words of a date in a sentence.
 *
 * @param deadline As the list of targets has it: `2030`, `2028-12` for the end of a year, `2028-06` for its middle.
 * @returns The first place; `undefined` where the sentence has none.
 * @example
 * findDate('到 2030 年，全部完成。', '2030', 'zh'); // => { start: 0, end: 8 }
 */
export function findDate(text: string, deadline: string, locale: Locale): Span | undefined {
	const [year = '', month = ''] = deadline.split('-');
	const found = new RegExp(forms[locale](year, month), 'iu').exec(text);
	return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
