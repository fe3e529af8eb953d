import { expect, test } from 'vitest';
import { breakHeadings } from '../../../../src/model/text/break-headings.ts';

const text = (html: string) => html.replaceAll(/<[^>]*>/gu, '');

test('headings of all levels get breaks, whatever elements their words stand in', () => {
	expect(breakHeadings('<h2 id="a"><a href="/x/"><b>建立</b>健全问题机制</a></h2>')).toBe(
		'<h2 id="a"><a href="/x/"><b>建立</b><wbr>健全<wbr>问题<wbr>机制</a></h2>',
	);
	expect(breakHeadings('<h1>建立机制</h1><h4>建立机制</h4>')).toBe(
		'<h1>建立<wbr>机制</h1><h4>建立<wbr>机制</h4>',
	);
});

test('a title elsewhere gets them by its class; other text gets none', () => {
	expect(breakHeadings('<a class="x by-words" href="/x/">建立机制</a>')).toBe(
		'<a class="x by-words" href="/x/">建立<wbr>机制</a>',
	);
	const others =
		'<p>建立健全机制</p><a href="/by-words/">建立健全机制</a><header>建立健全机制</header>';
	expect(breakHeadings(others)).toBe(others);
});

test('character references count as one sign, and none is cut', () => {
	expect(breakHeadings('<h3>问题 &amp; 建立机制</h3>')).toBe('<h3>问题 &amp; 建立<wbr>机制</h3>');
});

test('breaks that are there already are not doubled, attributes not touched, words as they were', () => {
	expect(breakHeadings('<h1 title="建立机制">建立<wbr>机制</h1>')).toBe(
		'<h1 title="建立机制">建立<wbr>机制</h1>',
	);
	const html = '<h2><span lang="en">Clean</span> 建立健全“两山”转化机制<sub>2</sub></h2>';
	expect(text(breakHeadings(html))).toBe(text(html));
});
