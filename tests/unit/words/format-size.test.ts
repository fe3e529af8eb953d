import { expect, test } from 'vitest';
import { formatSize } from '../../../src/words/format-size.ts';

test('a size has two digits, a unit of a thousand or a million bytes, and no place to break', () => {
	expect(formatSize('en', 9290)).toBe('9.3\u00A0kB');
	expect(formatSize('zh', 146_389)).toBe('150\u00A0kB');
	expect(formatSize('en', 1_234_567)).toBe('1.2\u00A0MB');
});
