import { expect, test } from 'vitest';
import {
	nodeAddress,
	nodeAnchor,
	pagePath,
	sentenceAddress,
	sentenceAnchor,
} from '../../../../src/model/places/address.ts';

const task = { id: '3.4.2', parent: '3.4' };
const boxItem = { id: 'box-4.2', parent: 'box-4' };
const table = { id: 'table-2', parent: '2.3.2' };

test.each([
	['3', '3'],
	['3.4', '3/4'],
	['3.4.2', '3/4/2'],
	['box-4', 'box/4'],
	['notice', 'notice'],
	['preamble', 'preamble'],
])('the page of %s lies at %s', (id, path) => {
	expect(pagePath(id)).toBe(path);
});

test('on its own page a sentence is #s7', () => {
	expect(sentenceAnchor('3.4.2', '7', '3.4.2')).toBe('s7');
	expect(sentenceAnchor('3.4', '7', '3.4')).toBe('s7');
	expect(sentenceAnchor('3.4.2', '7b', '3.4.2')).toBe('s7b');
});

test('on the page of another node a sentence carries its node', () => {
	expect(sentenceAnchor('3.4.2', '7', '3.4')).toBe('3-4-2-s7');
	expect(sentenceAnchor('box-4', '3', '3.5')).toBe('box-4-s3');
	expect(sentenceAnchor('box-4.2', '3', '3.5')).toBe('box-4-2-s3');
});

test('on the page of its box an item is #item-2, its sentences #item-2-s3', () => {
	expect(nodeAnchor('box-4.2', 'box-4')).toBe('item-2');
	expect(sentenceAnchor('box-4.2', '3', 'box-4')).toBe('item-2-s3');
});

test('on a page of the whole plan all anchors are of the long kind', () => {
	expect(nodeAnchor('3.4.2', null)).toBe('3-4-2');
	expect(sentenceAnchor('3.4.2', '7', null)).toBe('3-4-2-s7');
	expect(sentenceAnchor('box-4.2', '3', null)).toBe('box-4-2-s3');
	expect(sentenceAnchor('notice', '1', null)).toBe('notice-s1');
});

test('an address leads to the page, and to the place on it', () => {
	expect(nodeAddress('zh', task)).toBe('/zh/plan/3/4/2/');
	expect(nodeAddress('en', boxItem)).toBe('/en/plan/box/4/#item-2');
	expect(nodeAddress('zh', table)).toBe('/zh/plan/2/3/2/#table-2');
	expect(sentenceAddress('zh', task, '7')).toBe('/zh/plan/3/4/2/#s7');
	expect(sentenceAddress('en', boxItem, '3')).toBe('/en/plan/box/4/#item-2-s3');
});
