import { expect, test } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { answerQuestion } from '../../src/search/engine/answer-question.ts';
import { builtSearch } from './built-search.ts';
import { allTexts } from './truth.ts';

const ask = (query: string, locale: Locale, site?: readonly Locale[]) =>
	answerQuestion(builtSearch, {
		query,
		locales: [locale],
		both: false,
		also: true,
		...(site && { site }),
	});

/** Places of which the Chinese has the one and the English the other. */
function placesOf(chinese: string, english: string): string[] {
	const zh = allTexts('zh').filter(({ text }) => text.includes(chinese));
	const en = new Set(
		allTexts('en').flatMap(({ text, place }) =>
			text.toLowerCase().includes(english) ? [place] : [],
		),
	);
	return zh.map(({ place }) => place).filter((place) => en.has(place));
}

test.each([
	['airport AND 噪声', 'en', '噪声'],
	['airport AND 噪声', 'zh', 'airport'],
	['噪声 airport', 'zh', 'airport'],
] as const)('%s on the pages in %s leads to what has both', async (query, locale, other) => {
	const { hits, also } = await ask(query, locale);
	expect(hits).toEqual([]);
	const ids = also.hits.map(({ id }) => id);
	expect(ids).toContain('3.4.5');
	for (const id of ids) expect(placesOf('噪声', 'airport')).toContain(id);
	expect(also.via).toContainEqual(expect.objectContaining({ reason: 'language', text: other }));
});

test('what is left out is left out in both languages', async () => {
	for (const query of ['airport AND 噪声 NOT 机场', 'airport AND 噪声 NOT noise'])
		expect((await ask(query, 'en')).also.hits).toEqual([]);
});

test('a site in one language has no other', async () => {
	expect((await ask('airport AND 噪声', 'zh', ['zh'])).also.hits).toEqual([]);
});
