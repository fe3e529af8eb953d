import { expect, test } from 'vitest';
import { findWords, type BuiltSite } from './site-faults.ts';

/** Tests of the plan that has no boxes, no chapter of tasks, and no plan before it. */
export function proveBare({ textOf, files, pages }: BuiltSite): void {
	test('has no page, file, link or word of tasks, boxes, results, targets or terms', () => {
		const absent =
			/^(?:(?:zh|en|bi)\/)?(?:tasks|box|results|targets|glossary|notes)(?:\/|-|$)|\/box\/|^data\/(?:tasks|targets|results|achievements|deadlines|notes|emendations)|^charts\/\w+\/(?!indicators|i\d)/u;
		expect([...files().keys()].filter((path) => absent.test(path))).toEqual([]);
		expect(findWords(files(), /\/(?:tasks|results|targets|glossary|notes|box)\//u)).toEqual([]);
		const said = pages().flatMap(({ file, root }) => {
			const text = root.querySelector('body')?.textContent ?? '';
			const word = /任务|专栏|术语|上期|校记|\b(?:tasks?|box(?:es)?|glossary|terms?)\b/iu.exec(
				text,
			);
			return word === null ? [] : [`${file}: ${text.slice(word.index - 20, word.index + 20)}`];
		});
		expect(said).toEqual([]);
	});

	test('tells of its own years and of no plan before it', () => {
		expect(textOf('zh/indicators/index.html')).toMatch(/2027 年.*2022 年/su);
		// The standard for citations, and the day of this release, have years of their own.
		const others = /(?<!\d)20(?:1[0-9]|2[01458])(?!\d)/u;
		const said = pages().flatMap(({ file, root }) => {
			const text = (root.querySelector('main')?.textContent ?? '').replaceAll(
				/(?:GB\/T|国家标准) ?7714[^。<]{0,40}/gu,
				'',
			);
			const year = others.exec(text);
			return year === null ? [] : [`${file}: ${text.slice(year.index - 20, year.index + 20)}`];
		});
		expect(said).toEqual([]);
		expect(textOf('data/indicators.csv')).toMatch(/value_2022,met_2022/u);
	});
}
