import { expect, test } from 'vitest';
import { toBookFronts } from '../../../../src/files/books/book-front.ts';
import { toColophon } from '../../../../src/files/texts/plan-parts.ts';
import { document } from '../invented-plan.ts';
import { toInventedBook } from './invented-book.ts';

test('a book names the issuers as pages and texts do: names with commas in them stay apart', () => {
	const issuers = [
		{ zh: '磨坊局', en: 'Bureau of Mills, Dams and Weirs' },
		{ zh: '河务局', en: 'River Bureau' },
	];
	const issued = { ...document, issuers };
	const expected = { zh: '磨坊局、河务局', en: 'Bureau of Mills, Dams and Weirs; River Bureau' };
	const fronts = toBookFronts({ ...toInventedBook('bi'), document: issued });
	for (const { locale, facts } of fronts) {
		expect(facts.map(({ value }) => value)).toContain(expected[locale]);
		expect(toColophon(locale, issued, '')[0]).toContain(expected[locale]);
	}
	expect(fronts.map(({ locale }) => locale)).toEqual(['zh', 'en']);
});
