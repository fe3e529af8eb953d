import { expect, test } from 'vitest';
import { citeRis } from '../../../../src/files/citations/ris.ts';
import { planEn, planZh, sentenceEn, taskEn, taskZh } from './cited-works.ts';

// The order of tags is free, but for TY and ER.

const linesOf = (record: string) => record.split('\n');

test('the plan is a report', () => {
	const lines = linesOf(citeRis(planZh));
	expect(lines[0]).toBe('TY  - RPRT');
	expect(lines.at(-1)).toBe('ER  - ');
	expect(lines.slice(1, -1).sort()).toEqual([
		'AU  - 衢州市发展和改革委员会',
		'AU  - 衢州市生态环境局',
		'DA  - 2021/07/20/',
		'ID  - quzhou',
		'LA  - zh-Hans',
		'N1  - 2026年11月25日网络版',
		'PY  - 2021',
		'SN  - 衢发改发〔2021〕46号',
		'TI  - 衢州市生态环境保护“十四五”规划',
		'UR  - https://plan.example/base/zh/plan/',
	]);
});

test('a part is a chapter of it, with its page and the number of the plan', () => {
	const lines = linesOf(citeRis(taskZh));
	expect(lines[0]).toBe('TY  - CHAP');
	expect(lines).toEqual(
		expect.arrayContaining([
			'ID  - quzhou-3.8.1',
			'DA  - 2021/07/20/',
			'TI  - 三（八）1 推进环境风险防控',
			'T2  - 衢州市生态环境保护“十四五”规划（衢发改发〔2021〕46号）',
			'A2  - 衢州市发展和改革委员会',
			'SP  - 39',
			'N1  - 2026年11月25日网络版',
		]),
	);
});

test('a translation says so in the title, has its original, and no body of the state publishes it', () => {
	const plan = linesOf(citeRis(planEn));
	expect(plan).toEqual(
		expect.arrayContaining([
			'TI  - 14th Five-Year Plan for Eco-environmental Protection of Quzhou City [Unofficial English translation of 衢州市生态环境保护“十四五”规划]',
			'OP  - 衢州市生态环境保护“十四五”规划',
			'PB  - Quzhou Plan Explorer',
		]),
	);
	const task = linesOf(citeRis(taskEn));
	expect(task).toEqual(
		expect.arrayContaining([
			'TI  - 3.8.1 Prevent risks to the environment',
			'T2  - 14th Five-Year Plan for Eco-environmental Protection of Quzhou City (衢发改发〔2021〕46号) [Unofficial English translation of 衢州市生态环境保护“十四五”规划]',
			'OP  - 衢州市生态环境保护“十四五”规划',
			'PB  - Quzhou Plan Explorer',
			'A2  - Quzhou Plan Explorer,',
		]),
	);
});

test('the day of reading is that of the reader, who alone knows it', () => {
	expect(citeRis(planZh)).not.toContain('Y2');
	expect(linesOf(citeRis(planZh, '2026/11/30'))).toContain('Y2  - 2026/11/30/');
});

test('no line is broken, however long, and no identifier cut', () => {
	const title = 'word '.repeat(60).trim();
	const lines = linesOf(citeRis({ ...sentenceEn, title }));
	expect(lines).toContain(`TI  - ${title}, sentence 7`);
	expect(lines).toContain('ID  - quzhou-3.8.1-en-s7');
	// The comma says that a name is no person's.
	expect(lines).toContain('AU  - Quzhou Municipal Ecology and Environment Bureau,');
	expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([]);
});
