import { expect, test } from 'vitest';
import { checkCorpus } from '../../../../src/checks/translation/check-corpus.ts';
import { parseCorpus } from '../../../../src/model/corpus/corpus.ts';
import { fingerprint } from '../../../../src/model/corpus/fingerprint.ts';
import { markReviewed } from '../../../../src/checks/translation/mark-reviewed.ts';
import { isWithin } from '../../../../src/model/places/place-id.ts';
import { filesOf, findingsIn } from './corpus-of.ts';

const file = 'content/plan/en/3/1/1.mdx';

/** The invented corpus with everything marked as read. */
function reviewedFiles() {
	const files = filesOf({
		sentences: [
			['河水清。', 'The river is clear.'],
			['山青。', 'The hills are green.'],
		],
	});
	const { units } = parseCorpus(files).value;
	const prints = units.map(({ id, texts }): [string, string] => [
		id.split('/s')[1] ?? '',
		fingerprint(texts),
	]);
	return files.set(file, markReviewed(files.get(file) ?? '', new Map(prints)));
}

test('what was marked as read counts as reviewed', () => {
	const files = reviewedFiles();
	expect(findingsIn(files)).toEqual([]);
	expect(checkCorpus(parseCorpus(files).value).counts).toMatchObject({
		sentences: 2,
		reviewed: 2,
	});
});

test('a sentence that changes after it was read is found, whichever language changed', () => {
	const english = reviewedFiles();
	english.set(file, (english.get(file) ?? '').replace('is clear', 'was clear'));
	expect(findingsIn(english)).toEqual([
		`${file}:7:1: 3.1.1/s1: changed since it was reviewed; have it read again, then run \`npm run review -- 3.1.1/s1\` (review)`,
	]);
	const chinese = reviewedFiles();
	const path = 'content/plan/zh/3/1/1.mdx';
	chinese.set(path, (chinese.get(path) ?? '').replace('山青', '山绿'));
	expect(findingsIn(chinese)).toHaveLength(1);
	expect(findingsIn(chinese)[0]).toContain('3.1.1/s2: changed since it was reviewed');
});

test('a heading that changes after it was read is found', () => {
	const files = reviewedFiles();
	files.set(file, (files.get(file) ?? '').replace('Clean the Rivers', 'Tidy the Rivers'));
	expect(findingsIn(files)).toEqual([
		`${file}:3:8: 3.1.1: changed since it was reviewed; have it read again, then run \`npm run review -- 3.1.1\` (review)`,
	]);
});

test('a mark is written where it is missing, and in the place of an old one', () => {
	const source = ['---', 'id: "1"', 'title: "T"', '---', '<P>', '<S n={1}>One.</S>', ''].join('\n');
	const split = source.replace('n={1}', 'n="7b"');
	const once = markReviewed(source, new Map([['1', '00000001']]));
	expect(once).toContain('<S n={1} reviewed="00000001">One.</S>');
	expect(markReviewed(once, new Map([['1', '0000000a']]))).toBe(
		once.replace('00000001', '0000000a'),
	);
	expect(markReviewed(split, new Map([['7b', '00000001']]))).toContain(
		'<S n="7b" reviewed="00000001">',
	);
	const heading = markReviewed(source, new Map([['', '0000000b']]));
	expect(heading).toContain('title: "T"\nreviewed: "0000000b"\n---\n');
	expect(markReviewed(heading, new Map([['', '0000000c']]))).toBe(
		heading.replace('0000000b', '0000000c'),
	);
});

test.each([
	['3.4.2/s7', '3.4', true],
	['3.4.2', '3.4', true],
	['3.4.2/s7', '3.4.2/s7', true],
	['box-4.1/s1', 'box-4', true],
	['3.41', '3.4', false],
	['3.4.2/s7', '3.4.2/s', false],
	['box-10', 'box-1', false],
])('%s lies at %s: %s', (id, place, expected) => {
	expect(isWithin(id, place)).toBe(expected);
});
