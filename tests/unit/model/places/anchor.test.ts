import { expect, test } from 'vitest';
import {
	decode,
	isPlaceAnchor,
	readAnchor,
	readRange,
	splitAnchor,
} from '../../../../src/model/places/anchor.ts';

test.each([
	['', ''],
	['#', ''],
	['#s7', 's7'],
	['s7', 's7'],
	['#s7b', 's7b'],
	// What people and programs put behind it.
	['#s7。', 's7'],
	[`#${encodeURIComponent('s7。')}`, 's7'],
	['#s7)', 's7'],
	['#s7）', 's7'],
	['#s7”，见', 's7'],
	['#s7.', 's7'],
	['#s7;', 's7'],
	['#s7>', 's7'],
	['#s7和s9', 's7'],
	['#s7?from=singlemessage&isappinstalled=0', 's7'],
	['#s7&from=timeline', 's7'],
	['#s7:~:text=%E5%96%B7%E6%B6%82', 's7'],
	['#s7/', 's7'],
	['#s7-', 's7'],
	['#s7%20', 's7'],
	['#s7%zz', 's7'],
	['#s7\u200b', 's7'],
	// How it was typed.
	['#S7', 's7'],
	['#ｓ７', 's7'],
	['##s7', 's7'],
	['%23s7', 's7'],
	['#%20s7', 's7'],
	// Anchors of every kind.
	['#3-4-2-s7。', '3-4-2-s7'],
	['#item-2-s3)', 'item-2-s3'],
	['#BOX-4-S3', 'box-4-s3'],
	['#3-4-2', '3-4-2'],
	['#box-4.', 'box-4'],
	['#i13', 'i13'],
	['#a-7b。', 'a-7b'],
	['#t-3-5-1-s15-a', 't-3-5-1-s15-a'],
	['#t-3-5-1-s15-a)', 't-3-5-1-s15-a'],
	['#main', 'main'],
	// The identifier of a sentence, as the data have it.
	['#3.4.2/s7', '3-4-2-s7'],
	['#3.4.2-s7。', '3-4-2-s7'],
	['#box-4.2/s1', 'box-4-2-s1'],
	['#notice/s7', 'notice-s7'],
	['#s7/s9', 's7'],
	// Nothing of the kind, and no fault.
	['#%zz', ''],
	['#%', ''],
	['#%E0%A4', ''],
	['#\ud800', ''],
	['#。', ''],
])('%j is read as %j', (hash, anchor) => {
	expect(readAnchor(hash)).toBe(anchor);
});

test.each(['s7', 's7and', 's99', '3-4-2-s7', 'item-2', 'item-2-s3', 'box-4', '3-4', 'table-2'])(
	'%s names a place of the plan',
	(anchor) => {
		expect(isPlaceAnchor(anchor)).toBe(true);
	},
);

test.each(['', 'main', 'contents', 'wechat_redirect', 'i13', 'search', 'explained'])(
	'“%s” names none',
	(anchor) => {
		expect(isPlaceAnchor(anchor)).toBe(false);
	},
);

test('what is encoded wrongly stays as it is', () => {
	expect(['%zz', '%', '%E0%A4', '%E4%B8%80'].map(decode)).toEqual(['%zz', '%', '%E0%A4', '一']);
});

const anchors = ['s1', 's2', 's3', 's4', '3-4-3-s1', '3-4-3-s2'];

test.each([
	['s2', null, [1, 1], null],
	['s2', 's4', [1, 3], null],
	['s4', 's2', [1, 3], null],
	['s2', 's2', [1, 1], null],
	['s2', 'S4', [1, 3], null],
	['s2', 's4。', [1, 3], null],
	['s2', '4', [1, 3], null],
	['s2', '#s4', [1, 3], null],
	['s2', 's4#s2', [1, 3], null],
	['s2', '3-4-3-s1', [1, 4], null],
	['3-4-3-s1', 's2', [1, 4], null],
	['3-4-3-s1', '3-4-3-s2', [4, 5], null],
	// The end is missing, or cannot be read: the beginning stands alone, and it is told.
	['s2', 's99', [1, 1], 's99'],
	['s2', '', [1, 1], ''],
	['s2', '%zz', [1, 1], '%zz'],
	['s2', 'constructor', [1, 1], 'constructor'],
	// The beginning is missing.
	['s99', 's4', null, null],
	['', 's4', null, null],
	['s99', null, null, null],
] as const)('from %s to %j', (start, to, ends, missing) => {
	expect(readRange(anchors, start, to)).toEqual({ ends, missing });
});

test.each([
	['?to=s9%23s7', { search: '?to=s9', anchor: 's7' }],
	['?to=s9&from=timeline%23S7%E3%80%82', { search: '?to=s9&from=timeline', anchor: 's7' }],
	['?q=air%23s7', { search: '?q=air', anchor: 's7' }],
	['?to=s9', null],
	['?q=C%23', null],
	['?q=%2313', { search: '?q=', anchor: '13' }],
	['', null],
] as const)('%s, whose # may have been encoded', (search, expected) => {
	expect(splitAnchor(search)).toEqual(expected);
});
