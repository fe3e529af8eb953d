import { expect, test } from 'vitest';
import { toTitleCase } from '../../../../src/files/citations/title-case.ts';

// Expected by hand from the Chicago Manual of Style, 18th edition, 8.160 and 8.162.

test.each([
	['Table 2, row 13: Forest coverage rate', 'Table 2, Row 13: Forest Coverage Rate'],
	// Prepositions of five letters have a capital since this edition; “or” and “at” have none.
	[
		'Share of sections controlled at or above provincial level with Class II water quality',
		'Share of Sections Controlled at or Above Provincial Level with Class II Water Quality',
	],
	['Five-year reduction in ammonia nitrogen', 'Five-Year Reduction in Ammonia Nitrogen'],
	// “Eco” stands by itself nowhere, so what follows it has no capital.
	['eco-environmental protection', 'Eco-environmental Protection'],
	['a title for what it stands for', 'A Title for What It Stands For'],
	['Part one: the beginning of it', 'Part One: The Beginning of It'],
	['Ecological quality index (new EI)', 'Ecological Quality Index (New EI)'],
])('%s', (title, expected) => {
	expect(toTitleCase(title)).toBe(expected);
});

test('what has its capitals stays, and so do symbols and Chinese', () => {
	for (const title of [
		'Project for Source Substitution with Low-VOCs Raw and Auxiliary Materials',
		'In-Depth Treatment of NOx and PM2.5',
		'Open Up with High Quality the Channels for Bringing People Closer to Nature',
		'Carry Out Prevention and Control by Category',
		'14th Five-Year Plan for Eco-environmental Protection of Quzhou City',
		'三（八）1 推进环境风险防控',
	])
		expect(toTitleCase(title)).toBe(title);
});
