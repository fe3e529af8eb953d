import { expect, test } from 'vitest';
import { partClaim } from '../../../../src/site/summaries/claim-words.ts';

test.each([
	['化肥农药少用2%。', '化肥农药少用2%', '。'],
	['到2030年，煤炭只占40%，', '到2030年，煤炭只占40%', '，'],
	['建成“无废城市”；', '建成“无废城市”', '；'],
	['全市（含县城）。', '全市（含县城）', '。'],
	['By 2030: at most 26 µg/m³,', 'By 2030: at most 26 µg/m³', ','],
	['all villages served (by 2030).', 'all villages served (by 2030)', '.'],
	['no mark at its end', 'no mark at its end', ''],
])('what closes “%s” is parted from its words', (text, words, end) => {
	expect(partClaim(text)).toEqual({ words, end });
	expect(words + end).toBe(text);
});
