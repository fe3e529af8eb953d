import { expect, test } from 'vitest';
import { relateTasks, type Shared } from '../../../../src/model/tasks/relate-tasks.ts';

const indicator = (id: string): Shared => ({ kind: 'indicator', id });
const place = (id: string): Shared => ({ kind: 'place', id });
const target = (id: string): Shared => ({ kind: 'target', id });

const idsOf = (id: string, tasks: Record<string, readonly Shared[]>) =>
	relateTasks(id, new Map(Object.entries(tasks))).map((related) => related.id);

test('a task that shares nothing has none beside it', () => {
	expect(idsOf('a', { a: [], b: [place('p')] })).toEqual([]);
	expect(idsOf('a', { a: [place('i1')], b: [indicator('i1')] })).toEqual([]);
	expect(idsOf('unknown', { a: [place('p')] })).toEqual([]);
});

test('what few tasks have says more than what many have', () => {
	const tasks = {
		a: [indicator('common'), place('rare')],
		b: [indicator('common')],
		c: [indicator('common')],
		d: [place('rare')],
	};
	expect(idsOf('a', tasks)).toEqual(['d', 'b', 'c']);
	expect(relateTasks('a', new Map(Object.entries(tasks)))[0]).toEqual({
		id: 'd',
		shared: [place('rare')],
	});
});

test('a promise that both state says most, and stands first among what is shared', () => {
	const tasks = {
		a: [place('p'), indicator('i1'), target('t-x')],
		b: [place('p')],
		c: [indicator('i1'), target('t-x')],
	};
	expect(relateTasks('a', new Map(Object.entries(tasks)))).toEqual([
		{ id: 'c', shared: [target('t-x'), indicator('i1')] },
		{ id: 'b', shared: [place('p')] },
	]);
});

test('a thing that a task has twice counts once', () => {
	const tasks = { a: [place('p'), place('p'), place('q')], b: [place('p')], c: [place('q')] };
	expect(idsOf('a', tasks)).toEqual(['b', 'c']);
	expect(idsOf('b', tasks)).toEqual(['a']);
	expect(relateTasks('a', new Map(Object.entries(tasks)))[0]?.shared).toEqual([place('p')]);
});

test('there are at most four, of as many the first in reading order', () => {
	const shared = [indicator('i1')];
	const tasks = { a: shared, b: shared, c: shared, d: shared, e: shared, f: shared };
	expect(idsOf('c', tasks)).toEqual(['a', 'b', 'd', 'e']);
});

test('a place that more than four tasks name says nothing', () => {
	const four = { a: [place('p')], b: [place('p')], c: [place('p')], d: [place('p')] };
	expect(idsOf('a', four)).toEqual(['b', 'c', 'd']);
	expect(idsOf('a', { ...four, e: [place('p')] })).toEqual([]);
});
