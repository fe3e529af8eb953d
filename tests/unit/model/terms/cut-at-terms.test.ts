import { expect, test } from 'vitest';
import { cutAtTerms } from '../../../../src/model/terms/cut-at-terms.ts';

const text = '淘汰 35 蒸吨/小时以下锅炉';
const span = (words: string) => {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
};

test('a number ends where an explained term begins in it', () => {
	const [cut] = cutAtTerms(text, [span('35 蒸吨/小时以下')], [span('蒸吨')]);
	expect(cut).toEqual(span('35'));
});

test('a number stays whole beside a term, and where the term begins with it or before it', () => {
	for (const words of ['锅炉', '淘汰', '35 蒸吨', '淘汰 35'])
		expect(cutAtTerms(text, [span('35 蒸吨/小时以下')], [span(words)])).toEqual([
			span('35 蒸吨/小时以下'),
		]);
});
