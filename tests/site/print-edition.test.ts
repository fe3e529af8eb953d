import { expect, test } from 'vitest';
import { readText } from './dist.ts';

// The whole plan on one page, and its title.

const textOf = (html: string) => html.replaceAll(/<[^>]*>/gu, '');

test.each(['zh/print', 'en/print', 'bi/print'])(
	'%s names the places of its notes as one cites them',
	(place) => {
		const [, notes = ''] = /<h2 id="notes">(.*)<\/main>/su.exec(
			readText(`${place}/index.html`),
		) ?? [''];
		const text = textOf(notes);
		if (place !== 'en/print') expect(text).toMatch(/三（十）3，第 7 句/u);
		if (place !== 'zh/print') expect(text).toMatch(/3\.10\.3, sentence 7/u);
		expect(text).not.toMatch(/[\d.]\/s\d|\bbox-\d|\btable-\d/u);
	},
);

test.each(['', 'zh/', 'zh/print/', 'bi/print/', 'zh/plan/3/4/2/', 'bi/plan/3/4/2/'])(
	'/%s lets its title break before “十四五”, where Firefox would not',
	(place) => {
		const html = readText(`${place}index.html`);
		const titles = [...html.matchAll(/<h1\b.*?<\/h1>|<a class="name\b.*?<\/a>/gsu)].map(String);
		const named = titles.filter((title) => textOf(title).includes('保护“十四五”规划'));
		expect(named.length).toBeGreaterThan(0);
		for (const title of named) expect(title).toContain('保护<wbr>“十四五”规划');
	},
);
