import { expect, test } from 'vitest';
import { fitTitle } from '../../../../src/drawings/share-images/fit-text.ts';
import { wrapTitle } from '../../../../src/drawings/share-images/wrap-title.ts';

test('Chinese titles break between words, in lines of about one length', () => {
	expect(wrapTitle('完善生态环境保护制度', 80, 10, 'song')).toEqual(['完善生态环境', '保护制度']);
	expect(wrapTitle('建设“示范区”', 60, 10, 'song')).toEqual(['建设', '“示范区”']);
});

test('English titles break between words; hyphens, brackets and sums of money stay whole', () => {
	const lines = wrapTitle('Use of water (new) per CNY 10,000 in well-off towns', 120, 10, 'roman');
	expect(lines.join(' ')).toBe('Use of water (new) per CNY 10,000 in well-off towns');
	for (const whole of ['(new)', 'CNY 10,000', 'well-off'])
		expect(lines.some((line) => line.includes(whole))).toBe(true);
	expect(wrapTitle('Fees of EUR 500', 70, 10, 'roman')).toEqual(['Fees of', 'EUR 500']);
	expect(wrapTitle('water', 10, 10, 'roman')).toEqual(['water']);
});

test('a title of two clauses has a line for each', () => {
	const space = { width: 830, height: 300, face: 'song' } as const;
	expect(fitTitle('甲乙丙丁，戊己庚辛壬癸', space).lines).toEqual(['甲乙丙丁，', '戊己庚辛壬癸']);
});
