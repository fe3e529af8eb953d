import { expect, test } from 'vitest';
import { citeBibtex } from '../../../../src/files/citations/bibtex.ts';
import { planEn, planZh, sentenceEn, taskEn, taskZh } from './cited-works.ts';

// Fields by the manuals of BibTeX (btxdoc) and biblatex, which says what each type has to have.

/** The fields of an entry, as its lines have them. */
function fieldsOf(entry: string): Record<string, string> {
	const fields = entry.matchAll(/^\t(\w+) = (?:\{(.*)\}|(\w+)),$/gmu);
	return Object.fromEntries(
		Array.from(fields, ([, name = '', braced, bare = '']) => [name, braced ?? `bare ${bare}`]),
	);
}

test('the plan is a report with everything that BibTeX asks of one', () => {
	const entry = citeBibtex(planZh);
	expect(entry).toMatch(/^@techreport\{quzhou,\n/u);
	expect(fieldsOf(entry)).toEqual({
		author: '{衢州市发展和改革委员会} and {衢州市生态环境局}',
		title: '{衢州市生态环境保护“十四五”规划}',
		institution: '{衢州市发展和改革委员会; 衢州市生态环境局}',
		type: '文件',
		number: '衢发改发〔2021〕46号',
		note: String.raw`2026年11月25日网络版. \url{https://plan.example/base/zh/plan/}`,
		year: '2021',
		day: '20',
		// A name that every style defines: in braces it would be printed as it stands.
		month: 'bare jul',
		url: 'https://plan.example/base/zh/plan/',
		langid: 'chinese',
	});
});

test('a part has the plan that it is in, with its number, and all that biblatex asks of a part', () => {
	const entry = citeBibtex(taskZh);
	expect(entry).toMatch(/^@incollection\{quzhou-3\.8\.1,\n/u);
	expect(fieldsOf(entry)).toEqual({
		author: '{衢州市发展和改革委员会} and {衢州市生态环境局}',
		title: '{三（八）1 推进环境风险防控}',
		booktitle: '{衢州市生态环境保护“十四五”规划（衢发改发〔2021〕46号）}',
		editor: '{衢州市发展和改革委员会} and {衢州市生态环境局}',
		publisher: '{衢州市发展和改革委员会; 衢州市生态环境局}',
		note: String.raw`2026年11月25日网络版. \url{https://plan.example/base/zh/plan/3/8/1/}`,
		pages: '39',
		year: '2021',
		day: '20',
		month: 'bare jul',
		url: 'https://plan.example/base/zh/plan/3/8/1/',
		langid: 'chinese',
	});
});

test('a translation says so in the title, has its original, and no body of the state publishes it', () => {
	const plan = fieldsOf(citeBibtex(planEn));
	expect(plan).toMatchObject({
		author:
			'{Quzhou Municipal Development and Reform Commission} and {Quzhou Municipal Ecology and Environment Bureau}',
		title:
			'{14th Five-Year Plan for Eco-environmental Protection of Quzhou City [Unofficial English translation of 衢州市生态环境保护“十四五”规划]}',
		origtitle: '衢州市生态环境保护“十四五”规划',
		type: 'Document',
		institution: '{Quzhou Plan Explorer}',
		langid: 'english',
	});
	const task = fieldsOf(citeBibtex(taskEn));
	expect(task).toMatchObject({
		title: '{3.8.1 Prevent risks to the environment}',
		origtitle: '三（八）1 推进环境风险防控',
		booktitle:
			'{14th Five-Year Plan for Eco-environmental Protection of Quzhou City (衢发改发〔2021〕46号) [Unofficial English translation of 衢州市生态环境保护“十四五”规划]}',
		editor: '{Quzhou Plan Explorer}',
		publisher: '{Quzhou Plan Explorer}',
	});
});

test('a sentence stands in the title of its part, and no page is made up', () => {
	const { title, pages } = fieldsOf(citeBibtex(sentenceEn));
	expect(title).toBe('{3.8.1 Prevent risks to the environment, sentence 7}');
	expect(pages).toBeUndefined();
});

test('the day of reading is that of the reader, who alone knows it', () => {
	expect(fieldsOf(citeBibtex(planZh)).urldate).toBeUndefined();
	expect(fieldsOf(citeBibtex(planZh, '2026-11-30')).urldate).toBe('2026-11-30');
});

test('what TeX would read as a command is escaped, but not in addresses', () => {
	const address = 'https://plan.example/a_b/#s7';
	const issuers = ['Bureau of Air & Water'];
	const work = { ...taskZh, title: '50% & 5#_$ ~^\\', issuers, address };
	const { title, url, author, publisher, note } = fieldsOf(citeBibtex(work));
	expect(title).toBe(
		String.raw`{50\% \& 5\#\_\$ \textasciitilde{}\textasciicircum{}\textbackslash{}}`,
	);
	expect(author).toBe(String.raw`{Bureau of Air \& Water}`);
	expect(publisher).toBe(String.raw`{Bureau of Air \& Water}`);
	expect(url).toBe(address);
	expect(note).toContain(String.raw`\url{https://plan.example/a_b/#s7}`);
});
