import { expect, test } from 'vitest';
import { buildNode } from '../../../src/ingest/build-node.ts';
import { addText, startDraft } from '../../../src/ingest/draft.ts';
import { formatNode } from '../../../src/ingest/format-node.ts';
import { wholeText } from '../../../src/ingest/source-text.ts';
import { column } from './ingest-text.ts';

/** The content file of an item that consists of some lines. */
function write(lines: readonly string[], numbers?: readonly string[]): string {
	const draft = startDraft('task', '3.4.2', '3.4', wholeText(lines[0] ?? ''), null, 2);
	for (const line of lines) addText(draft, wholeText(line));
	const { value } = buildNode(draft, column);
	return formatNode(value, { order: 7, page: 26, numbers });
}

test('the first sentence of an item is its title, without its full stop and its bold', () => {
	expect(write(['**加强 VOC_s 治理。**推进减排；淘汰锅炉。'])).toBe(
		`---
id: "3.4.2"
kind: task
parent: "3.4"
order: 7
title: "加强 VOC<sub>s</sub> 治理"
page: 26
---
<P>
<S n={1}>推进减排；</S>
<S n={2}>淘汰锅炉。</S>
</P>
`,
	);
});

test('a title on a line of its own is no empty paragraph', () => {
	expect(write(['总体目标', '推进减排。'])).toContain(
		'title: "总体目标"\npage: 26\n---\n<P>\n<S n={1}>推进减排。</S>\n</P>\n',
	);
});

test('sentences count on through all paragraphs', () => {
	expect(write(['目标。', '甲。', '乙。丙。'])).toContain(
		'<P>\n<S n={1}>甲。</S>\n</P>\n<P>\n<S n={2}>乙。</S>\n<S n={3}>丙。</S>\n</P>\n',
	);
});

test('listed numbers are written as they are', () => {
	expect(write(['目标。甲。乙。丙。'], ['1', '1b', '2'])).toContain(
		'<S n={1}>甲。</S>\n<S n="1b">乙。</S>\n<S n={2}>丙。</S>\n',
	);
});

test('a title with quotation marks of any kind is a string in YAML', () => {
	expect(write(['打造“无废”\\ "A" 城市。甲。'])).toContain(
		String.raw`title: "打造“无废”&#92; \"A\" 城市"`,
	);
});
