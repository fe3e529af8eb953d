import { expect, test } from 'vitest';
import { numberLabel } from '../../../../src/model/places/number-label.ts';

test.each([
	['chapter', '4', '四、', 'Part IV'],
	['chapter', '9', '九、', 'Part IX'],
	['chapter', '14', '十四、', 'Part XIV'],
	['section', '3.12', '（十二）', 'Section 12'],
	['task', '3.4.2', '2.', '2.'],
	['item', '1.1.6', '6.', '6.'],
	['box', 'box-10', '专栏 10', 'Box 10'],
	['box-item', 'box-4.2', '2.', '2.'],
	['table', 'table-2', '表 2', 'Table 2'],
] as const)('%s %s is labeled %s and %s', (kind, id, zh, en) => {
	expect(numberLabel(kind, id)).toEqual({ zh, en });
});

test('what bears no number has no label', () => {
	expect(numberLabel('notice', 'notice')).toBeNull();
	expect(numberLabel('preamble', 'preamble')).toBeNull();
});
