import { expect, test } from 'vitest';
import { checkCorpus } from '../../src/checks/translation/check-corpus.ts';
import { loadCorpus } from '../../src/model/corpus/load-corpus.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { isShown } from '../../src/model/schemas/glossary-term.ts';
import { createTermFinder } from '../../src/model/terms/chinese-terms.ts';
import { plainText } from '../../src/model/text/inline.ts';

const { value: corpus, problems } = await loadCorpus();
const report = checkCorpus(corpus);

test('the translation agrees with the Chinese, but for declared exceptions', () => {
	expect(problems.map(formatProblem)).toEqual([]);
	expect(report.problems.map(formatProblem)).toEqual([]);
});

test('every check has looked at something', () => {
	const idle = report.lines.filter(({ compared }) => compared === 0);
	expect(idle.map(({ check }) => check)).toEqual([]);
});

test('the whole plan is paired: 471 sentences, 126 headings and the notice', () => {
	const { sentences, headings, reviewed } = report.counts;
	// The notice has a heading and seven lines.
	expect([sentences, headings, reviewed]).toEqual([471 + 7, 126 + 1, 471 + 7]);
});

test('a Chinese term stands in the glossary once, and somewhere in the plan', () => {
	const { terms, pairs } = corpus;
	const chinese = terms.map(({ zh }) => zh.replaceAll(' ', ''));
	expect(chinese.filter((zh, index) => chinese.indexOf(zh) !== index)).toEqual([]);
	const texts = pairs.map(({ zh }) => plainText(zh));
	const strays = terms.filter((term) => {
		const find = createTermFinder([term]);
		return !texts.some((text) => find(text).length > 0);
	});
	expect(strays.map(({ zh }) => zh)).toEqual([]);
});

test('terms that a citizen would not know are explained, in both languages', () => {
	const explained = corpus.terms.filter(({ explanation }) => explanation);
	expect(explained.length).toBeGreaterThanOrEqual(60);
	expect(explained.every(isShown)).toBe(true);
	const named = '两山 三线一单 污水零直排区 肥药两制 千吨万人 双随机、一公开 亩均论英雄'.split(' ');
	expect(named.filter((zh) => !explained.some((term) => term.zh === zh))).toEqual([]);
	for (const { zh, explanation } of explained) {
		expect(explanation?.zh, zh).toMatch(/\p{Script=Han}.*。$/u);
		expect(explanation?.en, zh).toMatch(/^[A-Z0-9].*\.$/u);
		expect(explanation?.en, zh).not.toMatch(/\p{Script=Han}/u);
	}
});

test('sentences that readers have disputed stay as docs/translation.md asks', () => {
	const english = new Map(corpus.pairs.map(({ id, en }) => [id, plainText(en)]));
	// Quantities in full figures, a bound of 100% as printed, and one wording for one Chinese sentence.
	expect(english.get('1.1.1/s3')).toContain('187,400 tonnes of daily sewage treatment capacity');
	expect(english.get('3.7.3/s2')).toMatch(/at least 100%\.$/u);
	expect(english.get('3.9.4/s5')).toBe(english.get('box-8.2/s1'));
});
