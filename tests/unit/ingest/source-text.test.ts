import { expect, test } from 'vitest';
import {
	joinTexts,
	placeFinder,
	sliceText,
	splitText,
	trimText,
	wholeText,
} from '../../../src/ingest/source-text.ts';

test('every character keeps its place when a text is cut, trimmed and joined', () => {
	const lines = splitText(wholeText(' 甲乙 \n丙\f丁'), /[\n\f]/u).map(trimText);
	expect(lines).toEqual([
		{ text: '甲乙', at: [1, 2] },
		{ text: '丙', at: [5] },
		{ text: '丁', at: [7] },
	]);
	expect(joinTexts(lines)).toEqual({ text: '甲乙丙丁', at: [1, 2, 5, 7] });
	expect(sliceText(joinTexts(lines), 1, 3)).toEqual({ text: '乙丙', at: [2, 5] });
});

test('all spaces at the ends are trimmed, but no tab', () => {
	expect(trimText(wholeText('\u3000\u00a0 \t甲\t \r')).text).toBe('\t甲\t');
	expect(trimText(wholeText(' \u3000 '))).toEqual({ text: '', at: [] });
});

test('lines and columns count from 1, in units of UTF-16', () => {
	const place = placeFinder('a.txt', '甲\n\n😀乙\n');
	const at = (offset: number) => {
		const { line, column } = place(offset);
		return [line, column];
	};
	expect(at(0)).toEqual([1, 1]);
	expect(at(1)).toEqual([1, 2]);
	expect(at(2)).toEqual([2, 1]);
	expect(at(3)).toEqual([3, 1]);
	expect(at(5)).toEqual([3, 3]);
	expect(at(7)).toEqual([4, 1]);
});
