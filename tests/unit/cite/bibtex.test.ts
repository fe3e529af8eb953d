import { expect, test } from 'vitest';
import { citeBibtex } from '../../../src/cite/bibtex.ts';
import { planZh, sentenceEn, taskZh } from './cited-works.ts';

/** The fields of an entry, as its lines have them. */
function fieldsOf(entry: string): Record<string, string> {
	const fields = entry.matchAll(/^\t(\w+) = \{(.*)\},$/gmu);
	return Object.fromEntries(Array.from(fields, ([, name = '', value = '']) => [name, value]));
}

test('the plan is a report with everything that BibTeX asks of one', () => {
	const entry = citeBibtex(planZh);
	expect(entry).toMatch(/^@techreport\{quzhou,\n/u);
	expect(fieldsOf(entry)).toEqual({
		author: '{衢州市发展和改革委员会} and {衢州市生态环境局}',
		title: '衢州市生态环境保护“十四五”规划',
		institution: '衢州市发展和改革委员会; 衢州市生态环境局',
		number: '衢发改发〔2021〕46号',
		note: '2026年11月25日网络版',
		year: '2021',
		month: '7',
		url: 'https://plan.example/base/zh/plan/',
	});
});

test('a part is named with the plan that it is in', () => {
	const entry = citeBibtex(taskZh);
	expect(entry).toMatch(/^@incollection\{quzhou-3\.8\.1,\n/u);
	expect(fieldsOf(entry)).toEqual({
		author: '{衢州市发展和改革委员会} and {衢州市生态环境局}',
		title: '三（八）1 推进环境风险防控',
		booktitle: '衢州市生态环境保护“十四五”规划',
		publisher: '衢州市发展和改革委员会; 衢州市生态环境局',
		note: '衢发改发〔2021〕46号. 2026年11月25日网络版',
		pages: '39',
		year: '2021',
		month: '7',
		url: 'https://plan.example/base/zh/plan/3/8/1/',
	});
});

test('a translation says so in a note', () => {
	const { note, title, pages } = fieldsOf(citeBibtex(sentenceEn));
	expect(note).toBe(
		'衢发改发〔2021〕46号. Unofficial English translation, web edition of November 25, 2026',
	);
	expect(title?.replaceAll(/[{}]/gu, '')).toBe(
		'3.8.1 Prevent risks to the environment, sentence 7',
	);
	expect(pages).toBeUndefined();
});

test('what TeX would read as a command is escaped, but not in addresses', () => {
	const address = 'https://plan.example/a_b/#s7';
	const issuers = ['Bureau of Air & Water'];
	const work = { ...taskZh, title: '50% & 5#_$ ~^\\', issuers, address };
	const { title, url, author, publisher } = fieldsOf(citeBibtex(work));
	expect(title).toBe(
		String.raw`50\% \& 5\#\_\$ \textasciitilde{}\textasciicircum{}\textbackslash{}`,
	);
	expect(author).toBe(String.raw`{Bureau of Air \& Water}`);
	expect(publisher).toBe(String.raw`Bureau of Air \& Water`);
	expect(url).toBe(address);
});
