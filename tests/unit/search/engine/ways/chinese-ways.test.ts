import { describe, expect, test } from 'vitest';
import { ask, brief, type InventedPlan } from '../invented-search.ts';

// Small invented plans: what must be found follows from the sentences.

const others = [
	'bian边',
	'chang厂场',
	'da达',
	'di地',
	'dao道',
	'fen分',
	'feng峰锋',
	'guan管',
	'hua化花',
	'ji圾极机',
	'jian建',
	'kai开',
	'la垃',
	'lei类',
	'lv绿',
	'nong农',
	'se色',
	'shan山',
	'sheng声',
	'shui水',
	'tan碳',
	'wang网',
	'wu污',
	'xia下',
	'xian县',
	'yuan园',
	'zao噪躁',
	'zhan展站',
	'dian电',
	'chong充重',
	'he核',
	'zhong重',
];

const sounds = { common: '', others };

describe('everyday words', () => {
	const plan: InventedPlan = {
		zh: ['噪声在机场周边。', '噪声治理。', '化工园区整治恶臭。', '整治养殖恶臭。', '建设机场。'],
		words: { lexicon: '机场 噪声 恶臭 化工园区 整治 建设' },
		everyday: {
			zh: [
				{ say: ['噪音'], plan: ['噪声'] },
				{ say: ['化工厂'], plan: ['化工园区'] },
				{ say: ['臭味', '难闻'], plan: ['恶臭'] },
			],
		},
	};

	test('lead to the word of the plan, with the number of its passages', async () => {
		expect(brief(await ask(plan, 'zh', '噪音'))).toEqual({
			hits: [],
			also: ['1', '2'],
			via: ['everyday 噪声 2'],
		});
	});

	test('are known inside a longer word', async () => {
		const { also, via } = brief(await ask(plan, 'zh', '机场噪音'));
		expect(also).toEqual(['1']);
		expect(via).toContain('everyday 噪声 1');
	});

	test('stand for each word of several', async () => {
		expect(brief(await ask(plan, 'zh', '化工厂 臭味')).also).toEqual(['3']);
	});

	test('are found in the words of the plan where these stand for part of a stretch', async () => {
		const literal = { ...plan, zh: ['防治噪声污染。'] };
		expect(brief(await ask(literal, 'zh', '防治噪音污')).also).toEqual(['1']);
	});

	test('of several words, all stand in one sentence', async () => {
		const sewer = {
			zh: ['建设污水收集管网。', '污水达标。', '管网普查。'],
			everyday: { zh: [{ say: ['下水道'], plan: ['污水 管网'] }] },
		};
		expect(brief(await ask(sewer, 'zh', '下水道')).also).toEqual(['1']);
	});
});

describe('places', () => {
	const plan: InventedPlan = {
		zh: ['丁山县达标。', '支持丁山试点。', '建设小镇。', '城市更新。', '保护水源。'],
		words: { lexicon: '丁山 建设 保护 水源', names: '丁山' },
	};

	test('are found without the rank that was typed, also where the long form has hits', async () => {
		expect(brief(await ask(plan, 'zh', '丁山县'))).toEqual({
			hits: ['1'],
			also: ['2'],
			via: ['place 丁山 1'],
		});
		expect(brief(await ask(plan, 'zh', '丁山市')).also).toEqual(['1', '2']);
	});

	test('are found with the rank that was not typed', async () => {
		expect(brief(await ask(plan, 'zh', '丁山')).hits).toEqual(['1', '2']);
	});

	test('are names: a word with a rank as its last character is none', async () => {
		expect(brief(await ask(plan, 'zh', '保护区')).also).toEqual([]);
	});
});

describe('compounds', () => {
	const words = { lexicon: '农村 污水 处理 地下水 管道' };
	const zh = ['农村污水达标。', '推进农村生活污水处理。', '污水厂。', '地下水管道。'];

	test('are found as words that stand apart in one sentence', async () => {
		expect(brief(await ask({ zh, words }, 'zh', '农村污水'))).toEqual({
			hits: ['1'],
			also: ['2'],
			via: ['compound 农村 污水 1'],
		});
	});

	test('are left whole where they stand in the text often enough', async () => {
		const often = { zh: [...zh, ...Array<string>(3).fill('农村污水治理。')], words };
		expect(brief(await ask(often, 'zh', '农村污水')).also).toEqual([]);
	});

	test('are cut between words, never inside one', async () => {
		for (const query of ['下水道', '村污水', '地下水道'])
			expect(brief(await ask({ zh, words }, 'zh', query)), query).toMatchObject({ also: [] });
	});

	test('are told in parts by whole words alone', async () => {
		const { parts } = await ask({ zh, words }, 'zh', '大地下水污水渠');
		expect(parts).toEqual([
			{ text: '地下水', count: 1 },
			{ text: '污水', count: 3 },
		]);
		expect((await ask({ zh, words }, 'zh', '下水道')).parts).toEqual([]);
	});
});

describe('pinyin', () => {
	const plan: InventedPlan = {
		zh: ['垃圾分类推进。', '垃圾处置。', '绿色发展。', '重点任务。'],
		words: { lexicon: '垃圾 分类 绿色 重', sounds },
	};

	test.each(['laji', 'la ji', 'LaJi', "la'ji"])('%s is 垃圾', async (query) => {
		const { also, via } = brief(await ask(plan, 'zh', query));
		expect(also).toEqual(['1', '2']);
		expect(via).toEqual(['pinyin 垃圾 2']);
	});

	test.each(['lajifenlei', 'la ji fen lei'])(
		'%s is two words that stand side by side',
		async (query) => {
			// That they stand in one sentence as well is nothing new.
			expect(brief(await ask(plan, 'zh', query))).toEqual({
				hits: [],
				also: ['1'],
				via: ['pinyin 垃圾分类 1'],
			});
		},
	);

	test.each(['lüse', 'lvse', 'luse'])('%s is 绿色: ü is typed in three ways', async (query) => {
		expect(brief(await ask(plan, 'zh', query)).also).toEqual(['3']);
	});

	test('part of a word or a syllable is none', async () => {
		for (const query of ['laj', 'aji', 'fenl'])
			expect(brief(await ask(plan, 'zh', query)).also, query).toEqual([]);
	});
});

describe('a character of the same sound', () => {
	const plan: InventedPlan = {
		zh: ['治理噪声。', '碳达峰。', '开化县达标。', '支持开化。', '垃圾分类。', '充电站。'],
		words: { lexicon: '噪声 碳达峰 开化 垃圾 分类 充电站', names: '开化', sounds },
	};

	test.each([
		['躁声', '1'],
		['碳达锋', '2'],
		['垃极分类', '5'],
	])('%s is put right', async (query, id) => {
		const answer = await ask(plan, 'zh', query);
		expect(brief(answer).also).toEqual([id]);
		expect(answer.also.via[0]?.reason).toBe('sound');
	});

	test('a place that is put right is found without its rank too', async () => {
		const { also, via } = brief(await ask(plan, 'zh', '开花县'));
		expect(also.toSorted()).toEqual(['3', '4']);
		expect(via[0]).toMatch(/^sound 开化县/u);
	});

	test('a character of another sound makes another word', async () => {
		expect(brief(await ask(plan, 'zh', '核电站')).also).toEqual([]);
	});

	test('what stands in the text needs no correction', async () => {
		expect(brief(await ask(plan, 'zh', '噪声')).via).toEqual([]);
	});
});

describe('questions', () => {
	const plan: InventedPlan = {
		zh: ['行政村污水达标。', '工业污水。', '垃圾分类。', '目标。'],
		words: { lexicon: '污水 垃圾 分类 达标 工业' },
	};

	test('are asked by the words that say what is asked for', async () => {
		expect(brief(await ask(plan, 'zh', '我村的污水什么时候治'))).toEqual({
			hits: [],
			also: ['1'],
			via: ['question 村 污水 1'],
		});
	});

	test('lose their most frequent words where no sentence has all', async () => {
		expect(brief(await ask(plan, 'zh', '谁来管垃圾 污水')).also).toEqual(['3']);
	});

	test('keep a word that the plan has not, where what is left tells too little', async () => {
		const often = { ...plan, zh: [...(plan.zh ?? []), ...Array<string>(11).fill('污水达标。')] };
		expect(brief(await ask(often, 'zh', '核能的污水怎么办')).also).toEqual([]);
	});

	test('are left as they are where they stand in the plan', async () => {
		const literal = { ...plan, zh: ['什么是污水。', '污水。'] };
		expect(brief(await ask(literal, 'zh', '什么是污水'))).toEqual({
			hits: ['1'],
			also: [],
			via: [],
		});
	});
});
