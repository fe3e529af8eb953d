import { expect, test } from 'vitest';
import { pairRow } from '../../../../src/model/corpus/pair-row.ts';

const place = { file: 'content/indicators.yaml', line: 1, column: 1 };

test('what the plan prints is compared at any depth, and our own words are not', () => {
	const row = {
		id: 'i13',
		place,
		name: { zh: '森林覆盖率', en: 'Forest coverage rate' },
		target: { text: { zh: '70', en: '70' } },
		plain: { zh: '森林占土地的百分之几。', en: 'How much of the land is forest.' },
		aliases: { zh: ['森林覆盖率'], en: ['forest coverage rate'] },
		nodes: ['3.8.2/s3'],
	};
	const pairs = pairRow(row);
	expect(pairs.map(({ id, zh, en }) => [id, zh[0]?.text, en[0]?.text])).toEqual([
		['i13', '森林覆盖率', 'Forest coverage rate'],
		['i13', '70', '70'],
	]);
});
