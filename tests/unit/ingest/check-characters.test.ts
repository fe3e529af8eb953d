import { expect, test } from 'vitest';
import { checkCharacters } from '../../../src/ingest/check-characters.ts';
import { wholeText } from '../../../src/ingest/source-text.ts';
import { atColumns, column } from './ingest-text.ts';

function problemsOf(text: string): string[] {
	return atColumns(checkCharacters(wholeText(text), column));
}

test('tabs, the ends of lines and pages, rare characters and all kinds of spaces are text', () => {
	expect(problemsOf('甲\t乙\r\n丙\f丁\u3000戊\u00a0己𠮷😀Ⅱ①³\r')).toEqual([]);
});

test.each([
	['a null', '\0', '0000'],
	['a carriage return inside a line', '\r', '000D'],
	['a vertical tab', '\v', '000B'],
	['a next-line control', '\u0085', '0085'],
	['a soft hyphen', '\u00ad', '00AD'],
	['a space of no width', '\u200b', '200B'],
	['a byte-order mark inside the text', '\ufeff', 'FEFF'],
	['a change of direction', '\u202e', '202E'],
	['a line separator', '\u2028', '2028'],
	['a paragraph separator', '\u2029', '2029'],
	['a lost character', '\ufffd', 'FFFD'],
	['no character at all', '\uffff', 'FFFF'],
	['half a character', '\ud800', 'D800'],
])('%s is a problem', (_, char, code) => {
	expect(problemsOf(`甲${char}乙`)).toEqual([
		`2: U+${code} is no printed character, expected none such (seed-character)`,
	]);
});
