import { expect, test } from 'vitest';
import { checkClaimFigures } from '../../../../src/checks/claims/check-claim-figures.ts';
import type { Ground } from '../../../../src/checks/claims/grounds.ts';
import { toUnitNames } from '../../../../src/model/numbers/unit-names.ts';
import { createUnitReader } from '../../../../src/model/numbers/unit-reader.ts';

const units = createUnitReader(toUnitNames([]));
const ground = (zh: string, en = ''): Ground => ({ runs: [], zh, en, certain: [] });

const check = (zh: string, en: string, ...grounds: Ground[]) =>
	checkClaimFigures({ zh, en }, grounds, units, ['二氧化碳']);

test.each([
	[
		'到2025年，回收率95%以上。',
		'By 2025, recover at least 95%.',
		'到 2025 年，回收率达到 95%以上。',
	],
	['日处理3.18万吨', '31,800 tonnes a day', '新增日处理能力 3.18 万吨。'],
	['六大行动', 'six campaigns', '开展六大专项行动。'],
	['年底前建成两座水厂', 'two waterworks', '年底前建成水厂 2 座。'],
	['市区85%以上、乡村75%以上', 'at least 85% in town and 75% elsewhere', '85%以上，其他 75%以上。'],
	['全部完成', 'all done', '全部完成。'],
	['二氧化碳减少', 'less carbon dioxide', '碳排放减少。'],
	['水质达到Ⅲ类', 'water of Class III', '水质达到Ⅲ类以上。'],
	['见表2', 'see Table 2', '完成。'],
	['单位GDP用水', 'water per unit of GDP', '万元 GDP 用水。'],
	['到2023年底', 'by the end of 2023', '到 2023 年年底完成。'],
	['2023年年中', 'by the middle of 2023', '2023 年年中完成。'],
])('%s says what its sentence says', (zh, en, sentence) => {
	expect(check(zh, en, ground(sentence))).toEqual([]);
});

test.each([
	['a number', '建10座', 'ten', '建 9 座。', ['no sentence of it states “10”']],
	['a share', '占80%', '80%', '占 80 以上。', ['no sentence of it states “80%”']],
	['a year', '到2025年', 'by 2025', '到 2024 年。', ['no sentence of it states “2025”']],
	['a numeral', '九大行动', 'nine', '六大行动。', ['no sentence of it states “9”']],
	['a class', 'Ⅱ类', 'Class II', 'Ⅲ类。', ['no sentence of it states “class 2”']],
	[
		'the end of a year',
		'2023年底',
		'end of 2023',
		'2023 年。',
		['no sentence of it states “end of 2023”'],
	],
	[
		'the middle of a year',
		'2023年',
		'2023',
		'2023 年年中。',
		['“2023” is only its middle in the sentences'],
	],
	['a bound', '95%', '95%', '95%以上。', ['“95%” is without a bound, expected “or above”']],
	[
		'no bound',
		'95%以上',
		'at least 95%',
		'95%。',
		['“95%” is “or above”, expected without a bound'],
	],
	[
		'another bound',
		'不高于26吨',
		'up to 26 tonnes',
		'26 吨以上。',
		['“26” is “or below”, expected “or above”'],
	],
	['a rough number', '9吨', '9 tonnes', '约 9 吨。', ['“9” is without a bound, expected “about”']],
	['another unit', '9吨', '9 tonnes', '9 公里。', ['“9” is in 吨, expected 公里']],
])('%s that its sentence does not state is told', (_, zh, en, sentence, expected) => {
	expect(check(zh, en, ground(sentence))).toEqual(expected);
});

test('what stands in one language alone is told, also in words', () => {
	const sentence = ground('到 2025 年，建 2 座。');
	expect(check('到2025年建成', 'by 2025, two', sentence)).toEqual(['“2” is not in the Chinese']);
	expect(check('到2025年建2座', 'built by 2025', sentence)).toEqual(['“2” is not in the English']);
	expect(check('到2025年建2座', '', sentence)).toEqual([]);
	expect(check('建2座', 'both', sentence)).toEqual([]);
});

test('any of its sentences may state it', () => {
	expect(check('到2025年建2座', 'two by 2025', ground('到 2025 年。'), ground('2 座。'))).toEqual(
		[],
	);
});

test('the bound of an English idiom is none of the plan', () => {
	const sentence = ground('15 分钟生活圈。', 'A circle within 15 minutes’ reach.');
	expect(check('15分钟', 'within 15 minutes', sentence)).toEqual([]);
});
