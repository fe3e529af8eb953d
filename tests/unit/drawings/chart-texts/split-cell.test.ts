import { expect, test } from 'vitest';
import { splitCell } from '../../../../src/drawings/chart-texts/split-cell.ts';

test.each([
	['24.36 (五年累计)', '24.36', '五年累计'],
	['92.9 (13th Five-Year Plan average)', '92.9', '13th Five-Year Plan average'],
	['27.90', '27.90', ''],
	['60 or above', '60 or above', ''],
	['—', '—', ''],
	['', '', ''],
])('“%s” is the value “%s” with the remark “%s”', (text, value, remark) => {
	expect(splitCell(text)).toEqual({ value, remark });
});
