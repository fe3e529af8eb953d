import { describe, expect, test } from 'vitest';
import {
	cite,
	citationFormats,
	dayPlace,
	risDayPlace,
	sentenceNumber,
	sentencePlace,
} from '../../../../src/files/citations/citation.ts';
import type { CitedWork } from '../../../../src/files/citations/cited-work.ts';
import { planEn, planZh, sentenceEn, sentenceZh, taskEn, taskZh } from './cited-works.ts';

/** The same sentence with another number. */
const withNumber = (work: CitedWork, number: string): CitedWork => ({
	...work,
	key: work.key.replace(/7$/u, number),
	locator: (work.locator ?? '').replace('7', number),
	address: work.address.replace(/7$/u, number),
});

const pairs = [
	['zh', taskZh, sentenceZh],
	['en', taskEn, sentenceEn],
] as const;

describe.each(pairs)('in %s', (_, task, sentence) => {
	const template = cite(task, withNumber(sentence, sentenceNumber));

	test.each(['1', '7', '7b', '23'])('the template cites sentence %s as such', (number) => {
		const expected = cite(withNumber(sentence, number), null);
		for (const [index, format] of citationFormats[task.locale].entries()) {
			const { text = '', dated } = expected[index] ?? {};
			const filled = template[index]?.sentence?.replaceAll(sentencePlace, number);
			expect(filled, format).toBe(dated ?? text);
		}
	});

	test('places are where they belong, and nowhere else', () => {
		for (const { format, text, dated, sentence: templateText } of template) {
			expect(text, format).not.toMatch(/\{(?:sentence|today|risToday)\}/u);
			const place = format === 'ris' ? risDayPlace : dayPlace;
			const hasDay = format !== 'apa' && format !== 'chicago';
			expect(dated?.split(place).length, format).toBe(hasDay ? 2 : undefined);
			// In the title and in the address; in files in the name too, and in BibTeX in the address of the note.
			const count = format === 'bibtex' ? 4 : format === 'ris' ? 3 : 2;
			expect(templateText?.split(sentencePlace), format).toHaveLength(count + 1);
			expect(templateText).not.toContain(sentenceNumber);
		}
	});
});

test('a place without sentences has no template', () => {
	for (const { sentence } of cite(planZh, null)) expect(sentence).toBeNull();
});

test('the formats that readers of a language know best come first', () => {
	expect(cite(planZh, null).map(({ format }) => format)).toEqual([
		'gbt7714-2025',
		'gbt7714-2015',
		'apa',
		'chicago',
		'bibtex',
		'ris',
	]);
	expect(cite(planEn, null).map(({ format }) => format)).toEqual([
		'apa',
		'chicago',
		'bibtex',
		'ris',
		'gbt7714-2025',
		'gbt7714-2015',
	]);
});
