/**
 * A cell of the plan's tables as printed, its value apart from what it says of that in brackets: a value of one year and
 * a sum of several must not be joined.
 *
 * @returns The value, and the remark without its brackets; `''` for none.
 * @example
 * splitCell('12.5 (五年累计)'); // => { value: '12.5', remark: '五年累计' }
 */
export function splitCell(text: string): { value: string; remark: string } {
	const [, value = text, remark = ''] = /^(.+?) \((.*)\)$/u.exec(text) ?? [];
	return { value, remark };
}
