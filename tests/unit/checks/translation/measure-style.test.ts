import { expect, test } from 'vitest';
import { measureStyle } from '../../../../src/checks/translation/measure-style.ts';
import { parseCorpus } from '../../../../src/model/corpus/corpus.ts';
import { createTermBase } from '../../../../src/model/terms/term-base.ts';
import { filesOf } from './corpus-of.ts';

test('the English of each part is counted: sentences, words, openings, marks, avoided wordings', () => {
	const { value } = parseCorpus(
		filesOf({
			title: "Popularize the Hills' Trees",
			sentences: [
				['河水清。', 'We will clean rivers. Low-carbon lakes follow.'],
				['山青；', 'the hills, relatively green, remain.'],
				['树多。', `Plant ${Array.from({ length: 40 }, () => 'trees').join(' ')}.`],
			],
		}),
	);
	const counts = {
		units: 3,
		sentences: 4,
		// 4, 3, 5 and 41.
		words: 13.25,
		long: 1,
		tooLong: 0,
		low: 1,
		straight: 1,
		avoided: 2,
		weWill: 1,
	};
	expect(measureStyle(value.pairs, createTermBase(value.terms))).toEqual([
		{ part: '3', ...counts },
		{ part: 'all', ...counts },
	]);
});
