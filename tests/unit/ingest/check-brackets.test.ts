import { expect, test } from 'vitest';
import { checkBrackets } from '../../../src/ingest/check-brackets.ts';
import { wholeText } from '../../../src/ingest/source-text.ts';
import { atColumns, column } from './ingest-text.ts';

function problemsOf(text: string): string[] {
	return atColumns(checkBrackets(wholeText(text), column));
}

test.each([
	'（甲“乙‘丙’《丁》”）〔2021〕【戊】「己『庚』」〈辛〉',
	'PM (μg/m³) [a]',
	'没有括号。',
	'',
])('%s is in order', (text) => {
	expect(problemsOf(text)).toEqual([]);
});

test('a mark that is not closed is reported where it opens', () => {
	expect(problemsOf('甲（乙。')).toEqual(['2: （ is not closed, expected ） (bracket-unclosed)']);
	expect(problemsOf('甲“乙。')).toEqual(['2: “ is not closed, expected ” (bracket-unclosed)']);
});

test('a mark inside that is not closed does not hide the pair around it', () => {
	expect(problemsOf('（甲“乙）')).toEqual(['3: “ is not closed, expected ” (bracket-unclosed)']);
});

test('a mark that closes nothing is reported where it stands', () => {
	expect(problemsOf('甲》乙')).toEqual([
		'2: 》 closes nothing, expected its opening mark before it (bracket-unopened)',
	]);
});

test('pairs that cross are one closed and one that is not, and one that closes nothing', () => {
	expect(problemsOf('（甲“乙）丙”')).toEqual([
		'3: “ is not closed, expected ” (bracket-unclosed)',
		'7: ” closes nothing, expected its opening mark before it (bracket-unopened)',
	]);
});

test('a pair of two widths is one problem, at the mark that closes it', () => {
	expect(problemsOf('（甲)乙')).toEqual(['3: ) closes （, expected ） (bracket-mismatch)']);
	expect(problemsOf('(甲）乙')).toEqual(['3: ） closes (, expected ) (bracket-mismatch)']);
});

test('the bracket of a list number needs no other', () => {
	expect(problemsOf('1）甲；2）乙；12）丙。a)丁，b)戊')).toEqual([]);
	expect(problemsOf('浓度 26）')).toEqual([
		'6: ） closes nothing, expected its opening mark before it (bracket-unopened)',
	]);
	expect(problemsOf('共123）')).toHaveLength(1);
});

test('many marks, open and closed in vain, are told in no time', () => {
	const started = performance.now();
	expect(problemsOf('（'.repeat(50_000) + '”'.repeat(50_000))).toHaveLength(100_000);
	expect(performance.now() - started).toBeLessThan(2000);
});
