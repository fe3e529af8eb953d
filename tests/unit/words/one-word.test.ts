import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { en } from '../../../src/words/dictionaries/en.ts';
import { zh } from '../../../src/words/dictionaries/zh.ts';
import { foundWords } from '../../../src/site/search/found-words.ts';
import { type DroppedWord, droppedChinese, droppedEnglish } from './dropped-words.ts';

/** A text that readers see, and where it is written. */
type Entry = readonly [where: string, text: string];

const planWords: unknown = parse(readFileSync('content/words.yaml', 'utf8'));
const chinese = [...Object.entries(zh), ...textsOf(planWords, 'zh'), ...textsOf(foundWords.zh)];
const english = [...Object.entries(en), ...textsOf(planWords, 'en'), ...textsOf(foundWords.en)];

test.each(droppedChinese)('Chinese says $kept, not $dropped', (word) => {
	expect(findDropped(chinese, word)).toEqual([]);
});

test.each(droppedEnglish)('English says $kept, not $dropped', (word) => {
	expect(findDropped(english, word)).toEqual([]);
});

test('quotation marks and apostrophes are curly, and ranges of numbers have an en dash', () => {
	const straight = ({ 1: text }: Entry) => /['"]|\d-\d{2}/u.test(text.replaceAll(/\{.*?\}/gu, ''));
	// Straight marks are what one types in the search.
	const typed = /^examples\.queries|^downloads\.cells$/u;
	expect(english.filter((entry) => straight(entry) && !typed.test(entry[0]))).toEqual([]);
});

test('the words of plans, and their own keys, are read', () => {
	expect(chinese.length).toBe(english.length);
	expect(english.map(([where]) => where)).toEqual(
		expect.arrayContaining(['source', 'prepared.0', 'remarks.results.0', 'notes.title']),
	);
	expect(
		findDropped([['a', 'See this place']], { dropped: /\bplace\b/u, kept: 'passage' }),
	).toEqual(['a: See this place']);
});

/** The entries that have a word, as `where: text`; what is filled in and names of placeholders do not count. */
function findDropped(entries: readonly Entry[], { dropped, except = [] }: DroppedWord): string[] {
	return entries
		.filter(
			([where]) =>
				!except.some((key) => (key.endsWith('.') ? where.startsWith(key) : where === key)),
		)
		.filter(([, text]) => dropped.test(text.replaceAll(/\{(?:has\.)?[\w.]+[|}]?/gu, ' ')))
		.map(([where, text]) => `${where}: ${text}`);
}

/** The texts in a value: those of one language where they are in both, else all. */
function textsOf(value: unknown, locale?: string, where = ''): Entry[] {
	if (typeof value === 'string') return [[where, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value as Record<string, unknown>)
		.filter(([key]) => locale === undefined || !['zh', 'en'].includes(key) || key === locale)
		.flatMap(([key, inner]) => {
			const own = key === locale ? where : [where, key].filter(Boolean).join('.');
			return textsOf(inner, locale, own);
		});
}
