import { expect, test } from 'vitest';
import { applyEmendations } from '../../../src/ingest/apply-emendations.ts';
import type { PlacedEmendation } from '../../../src/ingest/parse-emendations.ts';
import { atColumns, column } from './ingest-text.ts';

const emend = (id: string, seed: string, reading: string): PlacedEmendation => ({
	id,
	seed,
	reading,
	node: '1',
	kind: 'ocr',
	reason: { zh: '误。', en: 'A slip.' },
	place: column(0),
});

test('each reading takes the place of its words, in whatever order they are listed', () => {
	const { value, problems } = applyEmendations('点多多级 and 能源', [
		emend('b', ' and ', '和'),
		emend('a', '点多多级', '多点多级'),
	]);
	expect(problems).toEqual([]);
	expect(value.source.text).toBe('多点多级和能源');
	expect(value.applied.map(({ id, offset }) => [id, offset])).toEqual([
		['a', 0],
		['b', 4],
	]);
});

test('characters keep their places in the seed; those of a reading stand within the words replaced', () => {
	const { value } = applyEmendations('甲乙丙丁', [emend('a', '乙', '一二三')]);
	expect(value.source).toEqual({ text: '甲一二三丙丁', at: [0, 1, 1, 1, 2, 3] });
});

test('an emendation that takes words away leaves the rest in its place', () => {
	const { value } = applyEmendations('甲乙丙', [emend('a', '乙', '')]);
	expect(value.source).toEqual({ text: '甲丙', at: [0, 2] });
});

test('an emendation changes the seed where its reading begins to differ', () => {
	const { value } = applyEmendations('甲乙丙丁', [emend('a', '甲乙丙', '甲乙戊')]);
	expect(value.applied[0]?.offset).toBe(2);
});

test('words that stand nowhere, twice or in each other are problems, and change nothing', () => {
	const { value, problems } = applyEmendations('甲甲乙丙', [
		emend('none', '丁', '戊'),
		emend('two', '甲', '戊'),
		emend('first', '乙', '戊'),
		emend('second', '乙丙', '戊'),
	]);
	expect(value.source.text).toBe('甲甲戊丙');
	expect(atColumns(problems)).toEqual([
		'1: “none”: "丁" stands nowhere in the seed, expected one place (emendation-no-place)',
		'1: “two”: "甲" stands at more than one place of the seed, expected one (emendation-many-places)',
		'1: “second” overlaps “first”, expected places apart (emendation-overlap)',
	]);
});

test('words that overlap themselves stand at two places', () => {
	expect(applyEmendations('甲甲甲', [emend('a', '甲甲', '乙')]).problems).toHaveLength(1);
});

test('places that touch do not overlap', () => {
	const { value, problems } = applyEmendations('甲乙', [
		emend('a', '甲', '丙'),
		emend('b', '乙', '丁'),
	]);
	expect(problems).toEqual([]);
	expect(value.source.text).toBe('丙丁');
});
