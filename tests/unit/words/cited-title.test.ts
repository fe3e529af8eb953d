import { expect, test } from 'vitest';
import { citedTitle } from '../../../src/words/cited-title.ts';
import type { NodeKind } from '../../../src/model/places/node-id.ts';
import type { PlanNode } from '../../../src/model/text/node.ts';
import { numberLabel } from '../../../src/model/places/number-label.ts';

const runs = (text: string) => (text === '' ? [] : [{ text, marks: [] }]);

const toNode = (id: string, kind: NodeKind, zh: string, en: string): PlanNode => ({
	id,
	kind,
	parent: null,
	order: 1,
	number: numberLabel(kind, id),
	title: { zh: runs(zh), en: runs(en) },
	page: null,
	blocks: [],
	sentences: [],
});

test.each([
	[
		'notice',
		'notice',
		'关于印发规划的通知',
		'Notice on the Plan',
		'关于印发规划的通知',
		'Notice on the Plan',
	],
	['preamble', 'preamble', '', '', '引言', 'Preamble'],
	['3', 'chapter', '重点任务', 'Key Tasks', '三、重点任务', 'Part III: Key Tasks'],
	['3.4', 'section', '清新空气', 'Clean Air', '三（四）清新空气', '3.4 Clean Air'],
	['3.4.2', 'task', '污染源', 'Sources', '三（四）2 污染源', '3.4.2 Sources'],
	['box-4', 'box', '减排', 'Reduction', '专栏 4：减排', 'Box 4: Reduction'],
	['box-4.2', 'box-item', '水', 'Water', '专栏 4，第 2 条：水', 'Box 4, item 2: Water'],
	['table-2', 'table', '指标', 'Indicators', '表 2：指标', 'Table 2: Indicators'],
] as const)('%s is called by its place and its title', (id, kind, zh, en, inChinese, inEnglish) => {
	const node = toNode(id, kind, zh, en);
	expect(citedTitle('zh', node)).toBe(inChinese);
	expect(citedTitle('en', node)).toBe(inEnglish);
});
