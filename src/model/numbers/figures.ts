/** One way in which a language writes a figure, and how it is read. */
export interface Form {
	/** Sticky and with the `u` flag: it is tried at one place after another. */
	pattern: RegExp;
	read: (match: RegExpExecArray) => string;
}

/** One form for all widths; the mark of a note (①) stays apart from a figure before it. */
export function normalize(text: string): string {
	return text.replaceAll(/[①-⑳]/gu, (mark) => `(${mark.normalize('NFKC')})`).normalize('NFKC');
}

/**
 * Finds the figures of a text, in a form that is the same in both languages: `123400`, `80%`, `by 2030`,
 * `or above`. At each place the first form that fits is taken.
 *
 * Words with numerals that are no figures (进一步, 一带一路) have to be taken out beforehand.
 */
export function findFigures(text: string, forms: readonly Form[]): string[] {
	const figures: string[] = [];
	for (let at = 0; at < text.length;) {
		let length = 1;
		for (const { pattern, read } of forms) {
			pattern.lastIndex = at;
			const match = pattern.exec(text);
			if (!match) continue;
			figures.push(read(match));
			({ length } = match[0]);
			break;
		}
		at += length;
	}
	return figures;
}

/**
 * Multiplies a decimal number by a power of ten, exactly.
 *
 * @example
 * scale('12.34', 4); // => '123400'
 */
export function scale(decimal: string, power: number): string {
	const [whole = '', fraction = ''] = decimal.split('.');
	const digits = fraction.padEnd(power, '0');
	const integer = (whole + digits.slice(0, power)).replace(/^0+(?=\d)/u, '');
	const rest = digits.slice(power).replace(/0+$/u, '');
	return rest === '' ? integer : `${integer}.${rest}`;
}
