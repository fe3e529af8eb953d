import { expect, test } from 'vitest';
import { textWidth } from '../../../../src/drawings/charts/text-width.ts';
import { wrapText } from '../../../../src/drawings/charts/wrap-text.ts';

test('a Chinese character is one em wide, an English word as wide as its letters', () => {
	expect(textWidth('衢州', 10)).toBe(20);
	// Digits are 0.56 em wide in Noto Sans SC.
	expect(textWidth('2025', 100)).toBeCloseTo(224);
	expect(textWidth('', 10)).toBe(0);
});

test('English breaks between words, and no line is wider than it may be', () => {
	const text = 'Share of days with good or excellent urban air quality';
	const lines = wrapText(text, 100, 14);
	expect(lines.join(' ')).toBe(text);
	expect(lines.length).toBeGreaterThan(2);
	for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(100);
});

test('Chinese breaks after any character, but never before a closing sign', () => {
	expect(wrapText('森林覆盖率', 30, 10)).toEqual(['森林覆', '盖率']);
	expect(wrapText('森林率，高', 30, 10)).toEqual(['森林', '率，高']);
	expect(wrapText('森林率“高”', 40, 10)).toEqual(['森林率', '“高”']);
});

test('a word that is longer than the line stands alone', () => {
	expect(wrapText('a eutrophication b', 20, 10)).toEqual(['a', 'eutrophication', 'b']);
	expect(wrapText('', 20, 10)).toEqual([]);
});
