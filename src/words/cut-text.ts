/** Where a sentence may be left: the mark of a clause or of a list, but not the full stop of a number. */
const mark = /[，、：；。]|[,;](?= )|(?<!\d)[.:](?= )/gu;

/** What no cut may part: numbers with their signs, and words of letters. */
const whole = /[\p{Script=Latin}\d.,%‰〔〕-]/u;

/**
 * Cuts a text so that what is left says nothing that the text does not: at the mark of a clause, or else between two
 * words; never within a number, nor between a number and what it counts. An ellipsis tells that there was more.
 *
 * @param longest Length of the result, the ellipsis included.
 */
export function cutText(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const marks = [...text.matchAll(mark)].map(({ index }) => index);
	const last = marks.findLast((index) => index < longest && index > longest / 2);
	return `${text.slice(0, last ?? betweenWords(text, longest - 1)).trimEnd()}…`;
}

function betweenWords(text: string, at: number): number {
	let end = at;
	while (end > 0 && whole.test(text[end - 1] ?? '') && whole.test(text[end] ?? '')) end -= 1;
	const left = text.slice(0, end).replace(/[\s\d.,%‰]+$/u, '').length;
	return left > 0 ? left : at;
}
