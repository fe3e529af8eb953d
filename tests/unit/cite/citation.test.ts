import { describe, expect, test } from 'vitest';
import {
	cite,
	citationFormats,
	dayPlace,
	sentenceNumber,
	sentencePlace,
} from '../../../src/cite/citation.ts';
import type { CitedWork } from '../../../src/cite/cited-work.ts';
import { planZh, sentenceEn, sentenceZh, taskEn, taskZh } from './cited-works.ts';

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
		for (const [index, format] of citationFormats.entries()) {
			const { text = '', dated } = expected[index] ?? {};
			const filled = template[index]?.sentence?.replaceAll(sentencePlace, number);
			expect(filled, format).toBe(dated ?? text);
		}
	});

	test('places are where they belong, and nowhere else', () => {
		for (const { format, text, dated, sentence: templateText } of template) {
			expect(text, format).not.toMatch(/\{(?:sentence|today)\}/u);
			expect(dated?.split(dayPlace).length, format).toBe(format === 'gbt7714' ? 2 : undefined);
			// In the title and in the address, and in files in the name too.
			const count = format === 'bibtex' || format === 'ris' ? 3 : 2;
			expect(templateText?.split(sentencePlace), format).toHaveLength(count + 1);
			expect(templateText).not.toContain(sentenceNumber);
		}
	});
});

test('a place without sentences has no template', () => {
	expect(cite(planZh, null).map(({ sentence }) => sentence)).toEqual([
		null,
		null,
		null,
		null,
		null,
	]);
});
