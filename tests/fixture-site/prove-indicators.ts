import { csvParseRows } from 'd3';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BuiltSite } from './site-faults.ts';

/** Tests of the second plan's table of indicators, which is of another kind than the first plan's: by its seed. */
export function proveIndicators({ textOf, pages }: BuiltSite): void {
	test('has the indicators of its table as it prints them, with its unit and star, and without domains', () => {
		const rows = readFileSync('tests/fixtures/second-plan/seed.txt', 'utf8')
			.split('序号\t指标\t单位\t2020 年 现状')[1]
			?.split('\n')
			.slice(1, 5)
			.map((line) => line.replace('^{*}', '*').split('\t').slice(1, 5));
		expect(rows?.[1]).toEqual(['人均居民生活用水量', '升/(人·日)', '138*', '135']);
		const [head = [], ...cells] = csvParseRows(textOf('charts/zh/indicators.csv'));
		const at = ['指标', '单位', '起点', '目标'].map((name) =>
			head.findIndex((cell) => cell.includes(name)),
		);
		expect(cells.map((row) => at.map((index) => row[index]))).toEqual(rows);
		expect(head.join()).not.toContain('领域');
		expect(textOf('data/indicators.csv')).not.toMatch(/domain/u);
		expect(textOf('zh/indicators/index.html')).not.toMatch(/领域|name="domain"/u);
	});

	test('tells of an indicator without a base value that this is missing, and calculates nothing', () => {
		const text = textOf('zh/indicators/3a/index.html');
		expect(text).toContain('起点没有数值，无法计算');
		expect(text).not.toMatch(/目标没有数值|由表中两个数值算出/u);
		expect(textOf('zh/indicators/3/index.html')).toContain('由表中两个数值算出');
	});

	test('takes a base value for a mean of years where the note on it says so', () => {
		const [, , row] = csvParseRows(textOf('charts/zh/indicators.csv'));
		expect(row?.join()).toContain('没有 2020 年数值');
		expect(textOf('zh/indicators/index.html')).toContain('指标 2 的起点是 2018—2020 年均值');
	});

	test('lists the sentences of an indicator where some speak of it, and nothing where none does', () => {
		const listed = (id: string) =>
			pages()
				.find(({ file }) => file === `zh/indicators/${id}/index.html`)
				?.root.querySelectorAll('.concordance [data-place]')
				.map((sentence) => sentence.getAttributeValue('data-place'));
		expect(listed('1')).toEqual(['1.1.1/s1', '2.1.2/s1']);
		expect(listed('2')).toEqual([]);
		expect(textOf('zh/indicators/1/index.html')).toContain('通俗解释');
		expect(textOf('zh/indicators/2/index.html')).not.toMatch(/提到它的句子|通俗解释/u);
		expect(textOf('zh/tasks/index.html')).toContain('指标 2 没有提到');
	});

	test('filters by every word that its tables group rows by', () => {
		const options = (page: string, name: string) =>
			pages()
				.find(({ file }) => file === `zh/${page}/index.html`)
				?.root.querySelectorAll(`select[name="${name}"] option`)
				.map((option) => option.textContent)
				.slice(1);
		expect(options('results', 'category')).toEqual(['用水总量', '用水效率', '水环境']);
		expect(options('indicators', 'nature')).toEqual(['约束性', '预期性']);
	});
}
