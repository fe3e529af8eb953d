import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCorpusTexts } from './corpus-texts.ts';
import { indicatorSchema } from '../../src/model/schemas/indicator.ts';

const source = readFileSync(new URL('../../content/indicators.yaml', import.meta.url), 'utf8');
const indicators = z.array(indicatorSchema).parse(parse(source));
const texts = readCorpusTexts();

/** Sentences of chapters 1 to 4 and of the boxes, in reading order. */
const scope = [...texts].filter(([id]) => /^(?:[1-4][./]|box-)/u.test(id));

type Sentence = readonly [id: string, text: { readonly zh: string }];

/** Identifiers of the sentences that hold one of some Chinese aliases, in their order. */
function findMentions(sentences: readonly Sentence[], aliases: readonly string[]): string[] {
	return sentences
		.filter(([, { zh }]) => aliases.some((alias) => zh.includes(alias)))
		.map(([id]) => id);
}

/** Whether an English sentence holds an alias, also where it begins with it. */
const holds = (sentence: string, alias: string) =>
	sentence.toLowerCase().includes(alias.toLowerCase());

test('every listed sentence exists, in chapters 1 to 4 or a box', () => {
	const known = new Set(scope.map(([id]) => id));
	const strays = indicators.flatMap(({ nodes }) => nodes.filter((node) => !known.has(node)));
	expect(strays).toEqual([]);
});

test('the sentences are read in the order of the plan, with the boxes where they stand', () => {
	const order = ['1.1/s1', '1.1.1/s1', '1.2/s1', '3.5.4/s1', 'box-4.1/s1', '3.6/s1', '3.10/s1'];
	const ids = scope.map(([id]) => id);
	expect(ids.filter((id) => order.includes(id))).toEqual(order);
});

test('every listed sentence holds an alias in Chinese and one in English', () => {
	for (const { id, aliases, nodes } of indicators) {
		for (const node of nodes) {
			const { zh, en } = texts.get(node) ?? { zh: '', en: '' };
			const where = `${id} in ${node}`;
			expect(
				aliases.zh.some((alias) => zh.includes(alias)),
				where,
			).toBe(true);
			expect(
				aliases.en.some((alias) => holds(en, alias)),
				where,
			).toBe(true);
		}
	}
});

test('every sentence that holds a Chinese alias is listed, in reading order and once', () => {
	for (const { id, aliases, nodes } of indicators) {
		expect(nodes, `nodes of ${id}`).toEqual(findMentions(scope, aliases.zh));
	}
});

test('the check of sentences sees one that nobody has listed, and no other', () => {
	const added: Sentence[] = [
		['3.4.1/s90', { zh: '加强森林抚育，提高植被覆盖率。' }],
		['3.4.1/s91', { zh: '到 2025 年，森林覆盖率稳步提高。' }],
	];
	const forest = indicators.find(({ id }) => id === '13');
	expect(findMentions(added, forest?.aliases.zh ?? [])).toEqual(['3.4.1/s91']);
	expect(findMentions([...scope, ...added], forest?.aliases.zh ?? [])).not.toEqual(forest?.nodes);
});

test('a wording for something else is no mention', () => {
	const others: [id: string, zh: string][] = [
		['6', '推进养殖业、种植业大气氨减排，加强对总氮的管控。'],
		['8', '建成氮磷生态拦截沟渠，农田尾水中的氮逐步降低。'],
		['12', '生态环境质量持续改善，建立水生态质量监测网络。'],
		['14', '严守湿地保护红线和用水效率控制红线。'],
		['17', '加强对非二氧化碳温室气体的管控，发展低碳农业。'],
		['18', '推动煤炭消费尽早达峰。'],
	];
	for (const [indicator, zh] of others) {
		const row = indicators.find(({ id }) => id === indicator);
		expect(findMentions([['x/s1', { zh }]], row?.aliases.zh ?? ['']), zh).toEqual([]);
	}
});

test('every alias stands once in its list and in a listed sentence', () => {
	for (const { id, aliases, nodes } of indicators) {
		const sentences = nodes.map((node) => texts.get(node));
		for (const list of [aliases.zh, aliases.en]) expect(new Set(list).size, id).toBe(list.length);
		const unused = [
			...aliases.zh.filter((alias) => !sentences.some((text) => text?.zh.includes(alias))),
			...aliases.en.filter((alias) => !sentences.some((text) => holds(text?.en ?? '', alias))),
		];
		expect(unused, id).toEqual([]);
	}
});

test('every row says in plain words what it measures, in both languages', () => {
	for (const { id, plain } of indicators) {
		expect(plain.zh, id).toMatch(/^(?:[^。]+。){1,2}$/u);
		expect(plain.en, id).toMatch(/^[A-Z].+\.$/u);
		expect(plain.zh.replaceAll(/\d\.\d/gu, ''), id).not.toMatch(/[,.;:()"']/u);
		expect(plain.en, id).not.toMatch(/[\p{Script=Han}，。、；：（）"']/u);
	}
});

test('plain words have no number that their row does not have', () => {
	for (const { id, plain, ...row } of indicators) {
		const printed = JSON.stringify(row);
		const numbers = `${plain.zh} ${plain.en}`.match(/\d+(?:[.,]\d+)*/gu) ?? [];
		expect(
			numbers.filter((number) => !printed.includes(number)),
			id,
		).toEqual([]);
	}
});
