import { expect, test } from 'vitest';
import { placeLabel } from '../../../src/words/place-label.ts';
import { translate } from '../../../src/words/translate.ts';

test.each([
	['3.4.2/s7', '三（四）2，第 7 句', '3.4.2, sentence 7'],
	['3.12.4/s7b', '三（十二）4，第 7b 句', '3.12.4, sentence 7b'],
	['2.1/s1', '二（一），第 1 句', '2.1, sentence 1'],
	['box-4.2/s1', '专栏 4，第 2 条，第 1 句', 'Box 4, item 2, sentence 1'],
	['box-4', '专栏 4', 'Box 4'],
	['preamble/s1', '引言，第 1 句', 'Preamble, sentence 1'],
	['4', '四', '4'],
	['table-2/i13', '表 2，第 13 项', 'Table 2, row 13'],
	// Print numbers neither of them.
	['table-2/i3a', '表 2', 'Table 2'],
	['table-1/a-9', '表 1', 'Table 1'],
])('%s is cited as %s and as %s', (id, zh, en) => {
	expect(placeLabel('zh', id)).toBe(zh);
	expect(placeLabel('en', id)).toBe(en);
});

test('what it has in words of its own is called as everywhere else', () => {
	for (const locale of ['zh', 'en'] as const) {
		expect(placeLabel(locale, 'notice')).toBe(translate(locale, 'kind.notice'));
		expect(placeLabel(locale, 'preamble')).toBe(translate(locale, 'kind.preamble'));
		// After a comma, English goes on with a small letter.
		const sentence = translate(locale, 'plan.sentence', { n: 2 }).replace('S', 's');
		expect(placeLabel(locale, 'notice/s2')).toContain(sentence);
	}
});
