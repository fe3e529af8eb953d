import { expect, test } from 'vitest';
import {
	boxOf,
	contentPath,
	nodeIdPattern,
	ordinal,
	sentenceId,
} from '../../../../src/model/places/node-id.ts';

test.each(['notice', 'preamble', '3', '3.12', '3.4.2', 'box-10', 'box-4.2', 'table-1'])(
	'%s is an identifier of a node',
	(id) => {
		expect(id).toMatch(nodeIdPattern);
	},
);

test.each(['', '3.', '3.4.2.1', 'box-', 'box-4.2.1', 'table-1.2', 'Notice', '3.4.2/s7', ' 3'])(
	'“%s” is no identifier of a node',
	(id) => {
		expect(id).not.toMatch(nodeIdPattern);
	},
);

test('the ordinal of a node is its last number', () => {
	expect(ordinal('3.4.12')).toBe(12);
	expect(ordinal('box-4')).toBe(4);
	expect(ordinal('box-4.2')).toBe(2);
	expect(ordinal('notice')).toBeUndefined();
});

test('only a box item belongs to a box', () => {
	expect(boxOf('box-4.2')).toBe('box-4');
	expect(boxOf('box-4')).toBeUndefined();
	expect(boxOf('3.4.2')).toBeUndefined();
});

test('the parts of an identifier are folders', () => {
	expect(contentPath('3.4.2')).toBe('3/4/2');
	expect(contentPath('box-4.2')).toBe('box-4/2');
	expect(contentPath('preamble')).toBe('preamble');
	expect(sentenceId('3.4.2', '7b')).toBe('3.4.2/s7b');
});
