/**
 * An identifier as a cell of a table for spreadsheets: one of digits and dots alone gets `n-` before it. Excel and
 * its like take 3.10 for the number 3.1, which is another section, and 3.1.1 for a day in January 2003; what begins
 * with a letter they leave alone. Others are as everywhere: `3.4.2/s7`, `box-4`, `i13`.
 *
 * @example
 * cellId('3.10'); // => 'n-3.10'
 */
export function cellId(id: string): string {
	return /^[\d.]+$/u.test(id) ? `n-${id}` : id;
}
