import { expect, test } from 'vitest';
import { describeNode } from '../../../src/words/describe-node.ts';
import { joinNumber, nodeLabel, nodeName } from '../../../src/words/node-label.ts';
import { parseInline } from '../../../src/model/text/inline.ts';
import type { PlanNode } from '../../../src/model/text/node.ts';

const sentence = { id: '3.4.2/s1', number: '1', en: null, status: 'draft' } as const;
const task: PlanNode = {
	id: '3.4.2',
	kind: 'task',
	parent: '3.4',
	order: 52,
	number: { zh: '2.', en: '2.' },
	title: { zh: parseInline('减少 NO<sub>x</sub>'), en: null },
	page: null,
	blocks: [],
	sentences: [{ ...sentence, zh: parseInline('<strong>深入</strong>减排。') }],
};
const section: PlanNode = {
	...task,
	id: '3.4',
	kind: 'section',
	number: { zh: '（四）', en: 'Section 4' },
	title: { zh: parseInline('清新空气'), en: parseInline('Clean air') },
	sentences: [],
};
const preamble: PlanNode = { ...task, id: 'preamble', kind: 'preamble', number: null };
preamble.title = { zh: [], en: null };

test('a node is called by its title in the language, or in Chinese while there is no other', () => {
	expect(nodeName('zh', section)).toBe('（四）清新空气');
	expect(nodeName('en', section)).toBe('Section 4 Clean air');
	expect(nodeLabel('en', section).title.locale).toBe('en');
	expect(nodeLabel('en', task)).toMatchObject({
		number: '2.',
		title: { locale: 'zh' },
		ours: false,
	});
	expect(nodeName('en', task)).toBe('2. 减少 NOx');
});

test('a node without a printed title is called by our name for its kind', () => {
	expect(nodeLabel('zh', preamble)).toMatchObject({ number: '', ours: true });
	expect(nodeName('zh', preamble)).toBe('引言');
	expect(nodeLabel('en', preamble).title.locale).toBe('en');
});

test('a number is parted from the title by a space, unless it ends in a mark of its own', () => {
	expect(['三、', '（四）', '2.', 'Part III', '专栏 4', ''].map(joinNumber)).toEqual([
		'三、',
		'（四）',
		'2. ',
		'Part III ',
		'专栏 4 ',
		'',
	]);
});

test('a page is described by its first words, or else by its parts', () => {
	expect(describeNode('zh', task, [])).toBe('任务 3.4.2：深入减排。');
	expect(describeNode('zh', section, [task])).toBe('节 3.4：（四）清新空气：2. 减少 NOx');
	// English is not told in Chinese words as long as there is another way.
	expect(describeNode('en', task, [])).not.toContain('深入减排');
});

test('a description is cut where search engines cut it', () => {
	const words = parseInline('长'.repeat(300));
	const long = { ...task, sentences: [{ ...sentence, zh: words }] };
	const description = describeNode('zh', long, []);
	expect(description).toHaveLength(90);
	expect(description).toMatch(/长…$/u);
});

test('sentences are parted by a space in English, and not in Chinese', () => {
	const texts = ['One.', 'Two.'].map((text) => ({
		...sentence,
		zh: parseInline('句。'),
		en: parseInline(text),
	}));
	const pair = { ...task, sentences: texts };
	expect(describeNode('en', pair, [])).toBe('Task 3.4.2: One. Two.');
	expect(describeNode('zh', pair, [])).toBe('任务 3.4.2：句。句。');
});
