import { expect, test } from 'vitest';
import { formatProblem, type Problem, sortProblems } from '../../../src/model/problem.ts';

const problem = (file: string, line: number, column: number, code = 'a'): Problem => ({
	code,
	message: 'wrong',
	place: { file, line, column },
});

test('a problem is one line that begins with its place and ends with its code', () => {
	expect(formatProblem(problem('seeds/seed.txt', 3, 14, 'bold-unclosed'))).toBe(
		'seeds/seed.txt:3:14: wrong (bold-unclosed)',
	);
});

test('a problem stays one line, and harmless in a terminal, whatever it quotes', () => {
	const quoting = { ...problem('a.txt', 1, 1), message: '“甲\t乙\r\u2028\u001b丙”' };
	expect(formatProblem(quoting)).toBe('a.txt:1:1: “甲 乙   丙” (a)');
});

test('problems are sorted by file, then line, column and code, as numbers and not as words', () => {
	const sorted = [
		problem('a.txt', 10, 1),
		problem('b.txt', 2, 3),
		problem('b.txt', 2, 10, 'a'),
		problem('b.txt', 2, 10, 'b'),
		problem('b.txt', 10, 1),
	];
	const given = [...sorted].reverse();
	expect(sortProblems(given)).toEqual(sorted);
	expect(given).toEqual([...sorted].reverse());
});

test('a message too long to be read is cut in its middle', () => {
	const message = `“目录${'.'.repeat(1_000_000)}” names no chapter`;
	const line = formatProblem({ code: 'x', message, place: { file: 'a', line: 1, column: 1 } });
	expect(line.length).toBeLessThan(450);
	expect(line).toMatch(/^a:1:1: “目录\.+ … \.+” names no chapter \(x\)$/u);
});

test('a cut goes between characters', () => {
	const message = '𠀀'.repeat(500);
	const line = formatProblem({ code: 'x', message, place: { file: 'a', line: 1, column: 1 } });
	expect(line).toMatch(/^a:1:1: 𠀀+ … 𠀀+ \(x\)$/u);
});
