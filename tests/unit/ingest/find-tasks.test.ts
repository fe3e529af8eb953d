import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findTasks } from '../../../src/ingest/find-tasks.ts';

const seed = Buffer.from('一、现状\n');

const document = (tasks: string, sha256: string) => `
- id: clear-water
  title: { zh: 清水规划, en: Clear Water Plan }
  number: 清发〔2031〕1号
  issued: '2031-01-01'
  issuers: [{ zh: 清水局, en: Clear Water Bureau }]
  jurisdiction: { zh: 清水市, en: Clear Water City }
  period: { start: 2031, end: 2035, name: { zh: 清水期, en: the period } }
  ${tasks}
  source: { file: seeds/seed.txt, sha256: ${sha256} }
`;

const own = createHash('sha256').update(seed).digest('hex');

test.each([
	["its own document's", document("tasks: '2'", own), '2'],
	['no chapter, as its own document says', document('background: []', own), null],
	[
		'nothing where the document is of another seed',
		document("tasks: '2'", 'ab'.repeat(32)),
		undefined,
	],
	['nothing where the document has faults', document("tasks: 'two'", own), undefined],
	['nothing where there is no document', '', undefined],
])('the chapter of tasks is %s', (_, text, chapter) => {
	expect(findTasks(text, seed)).toBe(chapter);
});
