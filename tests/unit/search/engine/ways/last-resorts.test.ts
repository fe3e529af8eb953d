import { describe, expect, test } from 'vitest';
import { ask, brief, type InventedPlan } from '../invented-search.ts';

// Small invented plans: what must be found follows from the sentences.

/** Sentences that make a word common. */
const often = (times: number, text: string) => Array<string>(times).fill(text);

describe('words that no sentence has together', () => {
	const plan: InventedPlan = {
		zh: [
			'第三章。',
			['治理噪声', '设置隔声屏障。', '丁山试点。', '加强宣传。'],
			['保护水源', '丁山达标。'],
			['治理臭气', '设置管网。'],
		],
		parents: { 2: '1', 4: '2' },
		words: { lexicon: '丁山 噪声 隔声 屏障 管网 达标', names: '丁山' },
	};

	test('are found in one node, which is told', async () => {
		expect(brief(await ask(plan, 'zh', '丁山县 隔声'))).toEqual({
			hits: [],
			also: ['2'],
			via: ['apart 丁山县 隔声 2', 'place 丁山 1'],
		});
	});

	test('are found without a space between them', async () => {
		expect(brief(await ask(plan, 'zh', '丁山隔声')).via).toEqual(['apart 丁山 隔声 2']);
	});

	test('may stand in the headings above', async () => {
		expect(brief(await ask(plan, 'zh', '噪声 管网'))).toEqual({
			hits: [],
			also: ['4'],
			via: ['apart 噪声 管网 1'],
		});
	});

	test('are not found in two nodes, nor beside a word that is missing', async () => {
		for (const query of ['隔声 达标', '丁山垃圾'])
			expect(brief(await ask(plan, 'zh', query)), query).toEqual({ hits: [], also: [], via: [] });
	});

	test('are left apart where a sentence has them, and where the way is switched off', async () => {
		const both = { ...plan, zh: [...(plan.zh ?? []), '丁山隔声屏障。'] };
		expect(brief(await ask(both, 'zh', '丁山 隔声'))).toEqual({ hits: ['5'], also: [], via: [] });
		const without = await ask(plan, 'zh', '丁山 隔声', { without: ['apart'] });
		expect(brief(without).also).toEqual([]);
	});
});

describe('words that are longer than those that are known', () => {
	const plan: InventedPlan = {
		zh: ['丁山县整治化工园。', '噪声监测基本实现全覆盖。', '下游水道。'],
		words: { lexicon: '化工 覆盖 噪声 监测 水道', names: '丁山' },
	};

	test.each([
		['丁山化工园', ['1']],
		['噪声全覆盖', ['2']],
		['噪声下水道', []],
	])('%s', async (query, also) => {
		expect(brief(await ask(plan, 'zh', query)).also).toEqual(also);
	});
});

describe('words that the plan has in no way', () => {
	const plan: InventedPlan = {
		zh: ['治理噪声。', '丁山噪声。', ...often(12, '垃圾分类。')],
		en: ['Control noise.', 'Dingshan noise.', ...often(12, 'Sort waste.')],
		words: { lexicon: '噪声 丁山 垃圾 分类 单位' },
	};

	test('are left out where another one tells enough, which is told', async () => {
		expect(brief(await ask(plan, 'zh', '超市 噪声'))).toEqual({
			hits: [],
			also: ['1', '2'],
			via: ['dropped 超市 2'],
		});
		expect(brief(await ask(plan, 'en', 'supermarket noise')).via).toEqual([
			'dropped supermarket 2',
		]);
	});

	test('are left out beside two others, however common', async () => {
		expect(brief(await ask(plan, 'zh', '垃圾 超市 分类')).via).toEqual(['dropped 超市 12']);
	});

	test('are not left out beside a common one, nor alone', async () => {
		const common = { ...plan, zh: [...(plan.zh ?? []), '垃圾。'] };
		for (const query of ['超市 垃圾', '超市', '超市 商场'])
			expect(brief(await ask(common, 'zh', query)), query).toMatchObject({ also: [], via: [] });
	});

	test('are not left out where they are of the other language', async () => {
		expect(brief(await ask(plan, 'zh', 'supermarket 噪声')).also).toEqual([]);
	});

	test('are not left out of a compound, in quotation marks, or where they are figures', async () => {
		for (const query of ['超市噪声', '“超市” 噪声', '2047 噪声'])
			expect(brief(await ask(plan, 'zh', query)), query).toMatchObject({ also: [], via: [] });
	});
});

describe('questions', () => {
	const plan: InventedPlan = {
		zh: [
			'淘汰柴油车。',
			['噪声', '加强工地管控。', '受理投诉。'],
			...often(13, '垃圾分类。'),
			'PM2.5 浓度。',
		],
		words: { lexicon: '柴油车 噪声 工地 垃圾 分类 投诉 浓度' },
	};

	test('lose what is no word', async () => {
		expect(brief(await ask(plan, 'zh', '柴油车还能开吗'))).toEqual({
			hits: [],
			also: ['1'],
			via: ['question 柴油车 1', 'dropped 还能开 1'],
		});
		expect(brief(await ask(plan, 'zh', 'pm2.5要降到多少')).via[0]).toBe('question pm2.5 1');
	});

	test('are answered by one place', async () => {
		const { also, via } = brief(await ask(plan, 'zh', '夜里工地噪声太大投诉谁'));
		expect(also).toEqual(['2']);
		expect(via).toContain('apart 工地 噪声 投诉 3');
	});

	test('keep what is no word where too little is left', async () => {
		expect(brief(await ask(plan, 'zh', '垃圾还能卖吗')).also).toEqual([]);
	});

	test('are the only ones that lose it', async () => {
		expect(brief(await ask(plan, 'zh', '柴油车还能开')).also).toEqual([]);
	});
});

describe('one wrong character', () => {
	const plan: InventedPlan = {
		zh: ['生物多样性。', '五水共治。', '充电站。', '工业用水。'],
		words: { lexicon: '生物 生物多样性 五水共治 充电站 农业 工业 用水 工业用水' },
	};

	test.each([
		['生物多祥性', '1'],
		['五水共冶', '2'],
	])('%s is put right in a long word', async (query, id) => {
		const answer = await ask(plan, 'zh', query);
		expect(brief(answer).also).toEqual([id]);
		expect(answer.also.via.map(({ reason }) => reason)).toEqual(['spelling']);
	});

	test.each(['核电站', '农业用水', '五河共冶'])('%s is another word', async (query) => {
		expect(brief(await ask(plan, 'zh', query))).toEqual({ hits: [], also: [], via: [] });
	});
});

describe('English words that say little', () => {
	const plan: InventedPlan = {
		en: [
			'Carbon neutrality by then.',
			'Electric buses.',
			'Road noise.',
			...often(26, 'Clean air.'),
		],
	};

	test('are left out', async () => {
		expect(brief(await ask(plan, 'en', 'number of electric buses'))).toMatchObject({
			also: ['2'],
			via: ['question electric buses 1', 'dropped number 1'],
		});
	});

	test('are not left out where a very common word is all that is left', async () => {
		expect(brief(await ask(plan, 'en', 'air level')).also).toEqual([]);
		expect(brief(await ask(plan, 'en', 'noise level')).also).toEqual(['3']);
	});

	test('related words are found where words stand apart', async () => {
		expect(brief(await ask(plan, 'en', 'carbon neutral')).via).toEqual(['form neutrality 1']);
	});
});
