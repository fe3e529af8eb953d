/**
 * An identifier as a cell of a table for spreadsheets: one of digits and dots alone gets `n-` before it. Excel and
 * its like take 9.10 for the number 9.1, which is another section, and 9.1.1 for a day in January 2009; what begins
 * with a letter they leave alone. Others are as everywhere: `2.1.3/s7`, `box-2`, `i8`.
 *
 * @example
 * cellId('9.10'); // => 'n-9.10'
 */
export function cellId(id: string): string {
	return /^[\d.]+$/u.test(id) ? `n-${id}` : id;
}
