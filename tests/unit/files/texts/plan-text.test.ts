import markdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { toPlanMarkdown } from '../../../../src/files/texts/plan-markdown.ts';
import { toColophon, toParts } from '../../../../src/files/texts/plan-parts.ts';
import { toPlanText } from '../../../../src/files/texts/plan-text.ts';
import type { Locale } from '../../../../src/model/locale.ts';
import { document, nodes, tables } from '../invented-plan.ts';

const toMarkdown = (locale: Locale) =>
	toPlanMarkdown(locale, document.title[locale], ['甲 *乙*'], toParts(locale, nodes, tables));

/** As HTML, by a reader that knows nothing of what was written. */
const toHtml = (locale: Locale) => markdownIt({ html: true }).render(toMarkdown(locale));

test('the Chinese plan as Markdown has headings, paragraphs and tables as printed', () => {
	expect(toHtml('zh').split('\n')).toEqual([
		'<h1>磨坊规划</h1>',
		'<blockquote>',
		'<p>甲 *乙*</p>',
		'</blockquote>',
		'<hr>',
		'<p>1. 不是列表。</p>',
		'<h2>一、水与“磨”</h2>',
		'<h3>（一）减排 NOx</h3>',
		'<p><strong>减少 NOx 排放</strong>。按“<strong>双控</strong>”要求，5 &lt; 6，a*b*c，x_y_z。</p>',
		'<p><strong>表 1 磨坊</strong></p>',
		'<table>',
		'<thead>',
		'<tr>',
		...['领域', '序号', '指标', '', '目标'].map((cell) => `<th>${cell}</th>`),
		'</tr>',
		'</thead>',
		'<tbody>',
		'<tr>',
		...['水', '1', '清水 | 比例', '', '&lt;6'].map((cell) => `<td>${cell}</td>`),
		'</tr>',
		'<tr>',
		...['水', '', '其中', '甲', '2'].map((cell) => `<td>${cell}</td>`),
		'</tr>',
		'<tr>',
		...['水', '', '其中', '乙', '3'].map((cell) => `<td>${cell}</td>`),
		'</tr>',
		'</tbody>',
		'</table>',
		'<p># 注：AT&amp;amp;T。</p>',
		'',
	]);
});

test('English has spaces between sentences, cited titles in italics, and Chinese where it is not translated', () => {
	const html = toHtml('en');
	expect(html).toContain('<p>1. is no list.</p>');
	expect(html).toContain('<h2>Part I Water &amp; &quot;Mills&quot;</h2>');
	expect(html).toContain(
		'<p><strong>Reduce NOx</strong>. Under the <em>Rules</em>, &quot;<strong>dual control</strong>&quot; holds; 5 &lt; 6, &lt;b&gt;a*b*c.</p>',
	);
	expect(html).toContain('<p># 注：');
});

test('plain text has a paragraph a line, and tabs in tables', () => {
	const parts = toParts('zh', nodes, tables);
	expect(toPlanText('zh', '磨坊规划', ['甲'], parts)).toBe(
		[
			'磨坊规划',
			'',
			'甲',
			'',
			'* * *',
			'',
			'1. 不是列表。',
			'',
			'一、水与“磨”',
			'',
			'（一）减排 NOx',
			'',
			'减少 NOx 排放。按“双控”要求，5 < 6，a*b*c，x_y_z。',
			'',
			'表 1 磨坊',
			'',
			'领域\t序号\t指标\t\t目标',
			'水\t1\t清水 | 比例\t\t<6',
			'水\t\t其中\t甲\t2',
			'水\t\t其中\t乙\t3',
			'',
			'# 注：AT&amp;T。',
			'',
		].join('\n'),
	);
});

test('the colophon names number, issuers, date and address, and what the translation is in English only', () => {
	const [first, , , ...rest] = toColophon('zh', document, 'https://example.org/zh/');
	expect(first).toBe('磨发〔2021〕1号 · 磨坊局 · 2021年7月20日');
	expect(rest).toEqual(['https://example.org/zh/']);
	const english = toColophon('en', document, 'https://example.org/en/').join('\n');
	expect(english).toContain('Mill Bureau · July 20, 2021');
	expect(english).toContain('CC BY 4.0');
	expect(english).toContain('the Chinese text prevails');
});
