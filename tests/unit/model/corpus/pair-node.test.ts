import { expect, test } from 'vitest';
import { parseCorpus } from '../../../../src/model/corpus/corpus.ts';
import { plainText } from '../../../../src/model/text/inline.ts';
import { findingsIn } from '../../checks/translation/corpus-of.ts';

const zh = `---
id: "table-1"
kind: table
order: 1
title: "水质"
columns: ["指标", "值"]
rows:
  - { lead: ["水"], number: "1", group: "", cells: ["河水 (%)", "&#60;6"] }
  - { lead: [""], number: "2", group: "其中", cells: ["湖水", "7<sup>①</sup>"] }
---
`;
const en = `---
id: "table-1"
title: "Water Quality"
columns: ["Indicator", "Value"]
rows:
  - { lead: ["Water"], number: "1", group: "", cells: ["River (%)", "&#60;6"] }
  - { lead: [""], number: "2", group: "Of which", cells: ["Lake", "7<sup>(1)</sup>"] }
---
`;
const files = (english: string) =>
	new Map([
		['content/plan/zh/table-1.mdx', zh],
		['content/plan/en/table-1.mdx', english],
		...['results', 'glossary', 'indicators', 'translation-exceptions'].map(
			(name): [string, string] => [`content/${name}.yaml`, '[]'],
		),
	]);

test('the cells of a table are paired by row and column, empty ones left out', () => {
	const { pairs } = parseCorpus(files(en)).value;
	expect(pairs.map((pair) => `${pair.id} ${plainText(pair.zh)} = ${plainText(pair.en)}`)).toEqual([
		'table-1 水质 = Water Quality',
		'table-1/r0c1 指标 = Indicator',
		'table-1/r0c2 值 = Value',
		'table-1/r1c1 水 = Water',
		'table-1/r1c2 1 = 1',
		'table-1/r1c4 河水 (%) = River (%)',
		'table-1/r1c5 <6 = <6',
		'table-1/r2c2 2 = 2',
		'table-1/r2c3 其中 = Of which',
		'table-1/r2c4 湖水 = Lake',
		'table-1/r2c5 7① = 7(1)',
	]);
	expect(findingsIn(files(en))).toEqual([]);
});

test('a cell or a row in one language only is found at its line, and so is another figure', () => {
	expect(findingsIn(files(en.replace('"Of which"', '""')))).toEqual([
		'content/plan/en/table-1.mdx:7:5: table-1/r2c3: only one language has this cell (partner)',
	]);
	expect(findingsIn(files(en.replace('&#60;6', '&#60;8')))).toEqual([
		'content/plan/en/table-1.mdx:6:5: table-1/r1c5: “6” is not in the English (figure)',
		'content/plan/en/table-1.mdx:6:5: table-1/r1c5: “8” is not in the Chinese (figure)',
	]);
	const short = en.replace(/ {2}- .*Lake.*\n/u, '');
	expect(findingsIn(files(short))).toEqual([
		'content/plan/en/table-1.mdx:6:3: table-1: the table has 1 rows and 2 columns, expected 2 and 2 (partner)',
	]);
});
