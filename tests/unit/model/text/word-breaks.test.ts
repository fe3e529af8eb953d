import { expect, test } from 'vitest';
import { findWordBreaks } from '../../../../src/model/text/word-breaks.ts';

/** A text with its breaks, as `加强|治理`. */
const cut = (text: string, ...terms: string[]) =>
	findWordBreaks(text, new Set(terms)).reduceRight(
		(rest, at) => `${rest.slice(0, at)}|${rest.slice(at)}`,
		text,
	);

test('a line may end between words of the dictionary', () => {
	expect(cut('建立健全问题发现机制')).toBe('建立|健全|问题|发现|机制');
});

test('what the dictionary cuts into characters stays whole, with its neighbours', () => {
	// 优化 and 拓宽 are unknown to it; 减排 is cut after 节能.
	expect(cut('优化调整结构')).toBe('优化调整|结构');
	expect(cut('推动节能减排工作')).toBe('推动节能减排工作');
});

test('a term is whole and tells where its neighbours begin', () => {
	expect(cut('深化水环境治理')).toBe('深化水环境|治理');
	expect(cut('深化水环境治理', '水环境')).toBe('深化|水环境|治理');
	expect(cut('强化污染源头治理', '污染', '源头')).toBe('强化|污染|源头|治理');
});

test('the longest of terms that begin at one place is taken', () => {
	expect(cut('治理水环境风险工作', '水环境', '水环境风险')).toBe('治理|水环境风险|工作');
});

test('a single character beside a term is not cut off', () => {
	expect(cut('甲乙市发展', '甲乙')).toBe('甲乙市发展');
});

test('a conjunction stays with what follows, a particle with what precedes', () => {
	expect(cut('土壤和环境')).toBe('土壤|和环境');
	expect(cut('存在的问题')).toBe('存在的|问题');
});

test('a short quotation stays whole, and a line may end before it', () => {
	expect(cut('建设“无废城市”工作')).toBe('建设|“无废城市”工作');
	expect(cut('“美丽城市”建设')).toBe('“美丽城市”建设');
});

test('beside signs, digits and Latin letters the browser knows itself', () => {
	expect(cut('治理，保护')).toBe('治理，保护');
	expect(cut('Clean rivers, 2025')).toBe('Clean rivers, 2025');
	expect(cut('')).toBe('');
});
