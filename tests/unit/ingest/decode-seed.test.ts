import { expect, test } from 'vitest';
import { decodeSeed } from '../../../src/ingest/decode-seed.ts';
import { formatProblem } from '../../../src/model/problem.ts';

function decode(...parts: (string | number[])[]) {
	const bytes = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
	const { value, problems } = decodeSeed('a.txt', bytes);
	return { value, problems: problems.map(formatProblem) };
}

test('UTF-8 is read, with or without a byte-order mark, whatever ends its lines', () => {
	expect(decode('甲\r\n😀')).toEqual({ value: '甲\n😀', problems: [] });
	expect(decode([0xef, 0xbb, 0xbf], '甲')).toEqual({ value: '甲', problems: [] });
});

test.each([
	['a byte of another encoding', ['甲\n乙', [0xcc, 0xf4], '丙'], '2:2', 'CC'],
	['a byte that begins nothing', ['甲', [0x80]], '1:2', '80'],
	['the first byte', [[0xff, 0xfe], '甲'], '1:1', 'FF'],
	['a character cut short at the end', ['甲\n', [0xe4, 0xb9]], '2:1', 'E4'],
	['half of a pair, written as if it were a character', ['甲', [0xed, 0xa0, 0x80]], '1:2', 'ED'],
	['an overlong slash', ['甲', [0xc0, 0xaf]], '1:2', 'C0'],
	['a byte after a character of two units', ['😀', [0xfe]], '1:3', 'FE'],
	['a byte after a byte-order mark', [[0xef, 0xbb, 0xbf, 0xfe]], '1:1', 'FE'],
])('%s is reported at its line and column', (_, parts, at, byte) => {
	expect(decode(...parts)).toEqual({
		value: '',
		problems: [
			`a.txt:${at}: byte 0x${byte} is not UTF-8, expected the seed saved as UTF-8 (seed-not-utf8)`,
		],
	});
});

test.each([[''], ['\n'], [' \u3000\r\n\t'], ['\ufeff']])('%j is empty', (text) => {
	expect(decode(text).problems).toEqual([
		'a.txt:1:1: the seed is empty, expected the text of a plan (seed-empty)',
	]);
});
