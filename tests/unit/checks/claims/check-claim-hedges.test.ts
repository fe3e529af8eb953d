import { expect, test } from 'vitest';
import { checkClaimHedges } from '../../../../src/checks/claims/check-claim-hedges.ts';
import { toUnitNames } from '../../../../src/model/numbers/unit-names.ts';
import { createUnitReader } from '../../../../src/model/numbers/unit-reader.ts';

const units = createUnitReader(toUnitNames([]));

const check = (zh: string, en: string, sentence: string, certain: string[] = []) =>
	checkClaimHedges({ zh, en }, [{ runs: [], zh: sentence, en: '', certain }], units, [
		'基本农田',
		'基本',
	]);

const strive = '加强监测，力争2023年建成空气自动站，覆盖率达到80%；';

test.each([
	['力争2023年建成', 'strive to finish in 2023', strive],
	['争取2023年建成', 'aim to finish in 2023', strive],
	['加强监测', 'better monitoring', strive],
	['逐步实现补偿全覆盖', 'gradually pay for all', '逐步实现补偿全覆盖。'],
	['基本消除黑臭水体', 'largely end black water', '城乡黑臭水体基本消除，水质改善。'],
	['水质改善', 'better water', '黑臭水体基本消除，水质改善。'],
	['2023年水质改善', 'better water by 2023', '到2023年基本消除黑臭，水质改善。'],
	['保护永久农田', 'protect farmland', '保护永久基本农田和生态红线。'],
	['保护基本农田', 'protect farmland', '保护基本农田。'],
])('%s keeps what its sentence says', (zh, en, sentence) => {
	expect(check(zh, en, sentence)).toEqual([]);
});

const governed = '力争” of “力争2023年建成空气自动站，覆盖率达到80%”';

test.each([
	[
		'a date',
		'2023年建站',
		'stations in 2023',
		strive,
		[`“${governed} is not in the Chinese`, `“${governed} is not in the English`],
	],
	[
		'a share of a later clause',
		'力争达到80%',
		'80%',
		strive,
		[`“${governed} is not in the English`],
	],
	[
		'words',
		'建成空气自动站',
		'strive to build stations',
		strive,
		[`“${governed} is not in the Chinese`],
	],
	[
		'words before 基本',
		'消除城乡黑臭水体',
		'largely end it',
		'城乡黑臭水体基本消除，水质改善。',
		['“基本” of “基本消除” is not in the Chinese'],
	],
	[
		'words after 探索',
		'建立补偿机制',
		'set it up',
		'探索建立补偿机制。',
		[
			'“探索” of “探索建立补偿机制” is not in the Chinese',
			'“探索” of “探索建立补偿机制” is not in the English',
		],
	],
])('a hedge of %s that is lost is told', (_, zh, en, sentence, expected) => {
	expect(check(zh, en, sentence)).toEqual(expected);
});

test.each(['初步', '探索', '逐步', '鼓励'])('%s is not lost', (word) => {
	expect(check('建立交易平台', 'set up a market', `${word}建立交易平台。`)).toHaveLength(2);
});

test('a hedge that no sentence has is told', () => {
	expect(check('力争建成', 'strive to build', '建成。')).toEqual(['no sentence of it has “力争”']);
	expect(check('基本建成', 'largely built', '建成基本农田。')).toEqual([
		'no sentence of it has “基本”',
	]);
});

test('a hedge in one language alone is told', () => {
	expect(check('力争监测', 'monitor', strive)).toEqual(['“力争” is not in the English']);
	expect(check('监测', 'strive to monitor', strive)).toEqual(['“力争” is not in the Chinese']);
});

test('what the list of targets counts as promised needs no 力争', () => {
	const sentence = '力争2021年创成示范市，到2022年，实现示范县全覆盖。';
	expect(
		check('到2022年示范县全覆盖', 'by 2022', sentence, ['到2022年，实现示范县全覆盖']),
	).toEqual([]);
	expect(check('到2022年示范县全覆盖', 'by 2022', sentence)).toHaveLength(2);
	expect(check('2021年示范', 'in 2021', sentence, ['到2022年，实现示范县全覆盖'])).toHaveLength(2);
});
