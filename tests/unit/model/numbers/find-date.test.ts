import { expect, test } from 'vitest';
import { findDate } from '../../../../src/model/numbers/find-date.ts';
import type { Locale } from '../../../../src/model/locale.ts';

function find(locale: Locale, text: string, deadline: string): string | undefined {
	const place = findDate(text, deadline, locale);
	return place && text.slice(place.start, place.end);
}

test('a date has the words that make it one', () => {
	expect(find('zh', '到 2025 年，基本淘汰', '2025')).toBe('到 2025 年');
	expect(find('zh', '力争2021年创成', '2021')).toBe('2021年');
	expect(find('zh', '2023 年底前，建立', '2023-12')).toBe('2023 年底前');
	expect(find('zh', '2023 年年底前，建立', '2023-12')).toBe('2023 年年底前');
	expect(find('en', 'By 2025, trucks', '2025')).toBe('By 2025');
	expect(find('en', 'designated in 2021, and', '2021')).toBe('in 2021');
	expect(find('en', 'before the end of 2023, build', '2023-12')).toBe('before the end of 2023');
});

test('two dates of a sentence are told apart by their precision', () => {
	const zh = '在2023年年中和2025年底，分别评估';
	expect(find('zh', zh, '2023-06')).toBe('2023年年中');
	expect(find('zh', zh, '2025-12')).toBe('2025年底');
	expect(find('zh', zh, '2025')).toBeUndefined();
	const en = 'in the middle of 2023 and at the end of 2025 respectively';
	expect(find('en', en, '2023-06')).toBe('in the middle of 2023');
	expect(find('en', en, '2025-12')).toBe('at the end of 2025');
	expect(find('en', en, '2025')).toBeUndefined();
});

test('a year of a period, or another year, is none', () => {
	expect(find('zh', '2021—2025 年', '2025')).toBeUndefined();
	expect(find('en', 'in 2021–2025', '2025')).toBeUndefined();
	expect(find('en', 'in 2021–2025', '2021')).toBeUndefined();
	expect(find('zh', '较 2020 年降低', '2025')).toBeUndefined();
});
