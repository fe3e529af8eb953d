import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf, findingsIn, findingsOf } from './corpus-of.ts';

const file = 'content/plan/en/3/1/1.mdx';

test('a faithful translation has no findings', () => {
	expect(
		findingsOf({
			sentences: [
				[
					'到2025年，力争建成“清水河” 12 条，水质达到Ⅱ类及以上。',
					'By 2025, we will strive to complete 12 “clean rivers” with water of Class II or better.',
				],
				['<strong>加强监管</strong>。', '<strong>We will strengthen supervision</strong>.'],
			],
			terms: ['!力争 = strive to', '清水河 = “clean river”', '加强 = strengthen'],
		}),
	).toEqual([]);
});

test('a sentence without its partner is found, in either language', () => {
	expect(
		findingsOf({
			sentences: [
				['河水清。', 'The river is clear.'],
				['山青。', undefined],
				[undefined, 'The air is fresh.'],
			],
		}),
	).toEqual([
		`${file}:1:1: 3.1.1/s2: this sentence has no English (partner)`,
		`${file}:7:1: 3.1.1/s3: the Chinese has no such sentence (partner)`,
	]);
});

test('a node without English, an English file without its node, and another heading are found', () => {
	const files = filesOf({ sentences: [['河水清。', 'The river is clear.']] });
	const english = files.get(file) ?? '';
	files.delete(file);
	files.set('content/plan/en/3/1/2.mdx', english.replace('3.1.1', '3.1.2'));
	expect(findingsIn(files)).toEqual([
		`${file}:1:1: 3.1.1: this node has no English (partner)`,
		'content/plan/en/3/1/2.mdx:1:1: 3.1.2: the Chinese has no file 3/1/2.mdx (partner)',
	]);
	expect(findingsOf({ sentences: [['河水清。', 'The river is clear.']], title: '' })).toEqual([
		`${file}:3:8: 3.1.1: only one language has a heading (partner)`,
	]);
});

test('a node without English is no fault while the document says that the translation is partial', () => {
	const files = filesOf({ sentences: [['河水清。', 'The river is clear.']] });
	const document = readFileSync('content/document.yaml', 'utf8');
	const chinese = (files.get('content/plan/zh/3/1/1.mdx') ?? '').replaceAll('3.1.1', '3.1.2');
	files.set('content/plan/zh/3/1/2.mdx', chinese);
	files.set('content/document.yaml', document);
	expect(findingsIn(files)).toEqual([
		'content/plan/en/3/1/2.mdx:1:1: 3.1.2: this node has no English (partner)',
	]);
	files.set('content/document.yaml', `${document}  translation: partial\n`);
	expect(findingsIn(files)).toEqual([]);
});

test('paragraphs that are cut otherwise are found', () => {
	const files = filesOf({
		sentences: [
			['河水清。', 'The river is clear.'],
			['山青。', 'The hills are green.'],
		],
	});
	files.set(file, (files.get(file) ?? '').replace('<S n={2}>', '</P>\n<P>\n<S n={2}>'));
	expect(findingsIn(files)).toEqual([
		`${file}:1:1: 3.1.1: the paragraphs are s1 | s2, expected s1 s2 (partner)`,
	]);
});

test.each([
	['3 条', 'four rivers', ['“3” is not in the English', '“4” is not in the Chinese']],
	['12条', '12 rivers', []],
	['18.74 万吨', '187,400 tonnes', []],
	[
		'18.74 万吨',
		'18,740 tonnes',
		['“187400” is not in the English', '“18740” is not in the Chinese'],
	],
	['14.7亿立方米', '1.47 billion cubic meters', []],
	['95%', '95', ['“95%” is not in the English', '“95” is not in the Chinese']],
	['两轮', 'two rounds', []],
	['第十四个', 'the 14th', []],
	['二〇三五年', '2035', []],
	['到2023年底', 'by the end of 2023', []],
	[
		'到2023年底',
		'by 2023',
		['“by the end of 2023” is not in the English', '“by 2023” is not in the Chinese'],
	],
	['2021年底前', 'before the end of 2021', []],
	[
		'2021年底前',
		'by 2021',
		['“before the end of 2021” is not in the English', '“by 2021” is not in the Chinese'],
	],
	['2021年7月20日', 'July 20, 2021', []],
	[
		'2021年7月20日',
		'June 20, 2021',
		['“2021-7-20” is not in the English', '“2021-6-20” is not in the Chinese'],
	],
	['2020—2035年', '2020-2035', []],
	['95%以上', '95% or above', []],
	['95%以上', 'at least 95%', []],
	['不少于 7 天', 'at least 7 days', []],
	['不少于 7 天', '7 days', ['“or above” is not in the English']],
	['不超过 8%', 'no more than 8%', []],
	['95%以上', 'no less than 95%', []],
	[
		'95%以上',
		'no more than 95%',
		['“or above” is not in the English', '“within” is not in the Chinese'],
	],
	['95%以上', '95%', ['“or above” is not in the English']],
	['95%', '95% or more', ['“or above” is not in the Chinese']],
	['10%以内', 'within 10%', []],
	['10%以内', 'no more than 10%', []],
	['10%以内', '10%', ['“within” is not in the English']],
	['35 蒸吨以下', 'below 35 tonnes of steam', []],
	['国三及以下', 'China III or lower', []],
	['不高于 26', 'no higher than 26', []],
	['15% 左右', 'about 15%', []],
	['15% 左右', '15%', ['“about” is not in the English']],
	['不高于 26', 'not higher than 26', []],
	[
		'不高于 26',
		'at least 26',
		['“not higher than” is not in the English', '“or above” is not in the Chinese'],
	],
	['≥96', '≥96', []],
	['≥96', '>96', ['“≥” is not in the English', '“>” is not in the Chinese']],
	['Ⅲ类', 'Class III', []],
	['Ⅲ类', 'Class II', ['“3” is not in the English', '“2” is not in the Chinese']],
])('figures of “%s” against “%s”', (zh, en, expected) => {
	expect(findingsOf({ sentences: [[zh, `Printed: ${en}`]] })).toEqual(
		expected.map((message) => `${file}:6:1: 3.1.1/s1: ${message} (figure)`),
	);
});

test('numerals that belong to a name are not figures', () => {
	const sentences: [string, string][] = [
		['落实“水十条”，统一管控 3 处。', 'Under the “Water Plan”, 3 places are controlled together.'],
	];
	const terms = ['水十条 = “Water Plan”', '统一 = together'];
	expect(findingsOf({ sentences, terms })).toEqual([]);
	expect(findingsOf({ sentences })).toEqual([
		`${file}:6:1: 3.1.1/s1: “10” is not in the English (figure)`,
		`${file}:6:1: 3.1.1/s1: “1” is not in the English (figure)`,
		`${file}:6:1: 3.1.1/s1: “Water Plan” is no slogan of the term base and stands in quotation marks (quotation)`,
	]);
});

test('a term that is rendered otherwise is found, and so is one that is left out once', () => {
	const terms = ['推进 = advance', '河长 = river chief'];
	expect(
		findingsOf({
			sentences: [
				['推进治河。', 'We will promote river work.'],
				['河长管河，河长护河。', 'The river chiefs manage and protect the river.'],
				['河长治水，河长护水。', 'The river chiefs clean the water, and they protect it.'],
			],
			terms,
		}),
	).toEqual([
		`${file}:6:1: 3.1.1/s1: “推进” is not rendered as “advance” (term)`,
		`${file}:7:1: 3.1.1/s2: “河长” stands more often than “river chief” (term)`,
	]);
});

test('the longest term counts, and words may be inflected, hyphened or parted by a gap', () => {
	expect(
		findingsOf({
			sentences: [
				[
					'生态环境保护以水为核心。',
					'Eco-environmental protection has water, as said, as the core.',
				],
				['五水共治。', '“Five water co-governance”.'],
				['探索建立制度。', 'Exploring the establishment of a system.'],
			],
			terms: [
				'生态环境 = eco-environment',
				'生态环境保护 = eco-environmental protection',
				'为核心 = water … as the core',
				'五水共治 = “Five-Water Co-governance”',
				'探索建立 = explore the establishment of',
			],
		}),
	).toEqual([]);
});

test('a reserved word without cause is found', () => {
	expect(
		findingsOf({
			sentences: [['河水变清。', 'We will ensure that the river becomes clear.']],
			terms: ['!确保 = ensure'],
		}),
	).toEqual([`${file}:6:1: 3.1.1/s1: “ensure” stands 1 times, “确保” 0 (reserved)`]);
});

test('Chinese left in English is found', () => {
	expect(findingsOf({ sentences: [['河水清。', 'The 河 is clear.']] })).toEqual([
		`${file}:6:1: 3.1.1/s1: “河” is Chinese (script)`,
	]);
});

test('punctuation of the other language is found, both ways', () => {
	expect(
		findingsOf({
			sentences: [
				['河水清。', 'The river is clear。'],
				['河水(清)。', 'The river (clear).'],
				['河水清。', "The river's water is clear."],
			],
		}),
	).toEqual([
		`${file}:6:1: 3.1.1/s1: “。” is Chinese punctuation (punctuation)`,
		`${file}:7:1: 3.1.1/s2: “(” is English punctuation in the Chinese (punctuation)`,
		`${file}:8:1: 3.1.1/s3: “'” is a straight mark; write a curly one (punctuation)`,
		`${file}:8:1: 3.1.1/s3: not as in 3.1.1/s1, whose Chinese is the same (repeat)`,
	]);
});

test('a bold run in one language only is found', () => {
	expect(
		findingsOf({
			sentences: [
				['<strong>河水</strong>清。', 'The river is clear.'],
				['<strong>山青。</strong>', 'The <strong>hills</strong> are green.'],
			],
		}),
	).toEqual([
		`${file}:6:1: 3.1.1/s1: 0 bold runs in English, 1 bold runs in Chinese (bold)`,
		`${file}:7:1: 3.1.1/s2: 1 bold runs in English, bold as a whole in Chinese (bold)`,
	]);
});

test('a slogan of the term base stands in quotation marks, and nothing else does', () => {
	expect(
		findingsOf({
			sentences: [
				['“清河”行动。', 'The “Clear River” campaign and the “clear river”.'],
				['清河行动。', 'The clear river campaign.'],
				['“九龙”沿岸。', 'The banks of the “Dragons”, the ‘Dragons’.'],
				['“两山”。', 'The “Two Hills”, “so called”.'],
				['“清河、两山”。', 'The “Clear River, Two Hills”.'],
				['河道。', 'The river chiefs’ “river.'],
			],
			terms: ['清河 = “Clear River”', '“九龙”沿岸 = banks of the “Dragons”', '两山 = “Two Hills”'],
		}),
	).toEqual([
		`${file}:7:1: 3.1.1/s2: “clear river” is a slogan of the term base and stands without quotation marks (quotation)`,
		`${file}:9:1: 3.1.1/s4: “so called” is no slogan of the term base and stands in quotation marks (quotation)`,
		`${file}:11:1: 3.1.1/s6: a quotation mark has no partner (quotation)`,
	]);
});

test.each([
	['We will advance the building of parks.', 'the building of'],
	['We will popularize bicycles.', 'popularize'],
	['We will carry out a survey.', 'carry out'],
	['Adhering to the rules, we plant trees.', 'Adhering to'],
	['We will clean lakes, with rivers as the core.', 'with rivers as the core'],
	['Rivers, lakes and the like will be clean.', 'and the like'],
	['Full coverage of towns by bins.', 'Full coverage of'],
	['We will plant trees in a planned way.', 'in a planned way'],
	['We will study trees in depth.', 'in depth'],
	['Trees will be brought into full play.', 'into full play'],
	['The work remains to be done.', 'remains to be'],
	['Trees are relatively few.', 'relatively'],
	['VOCs emissions will fall.', 'VOCs emissions'],
])('“%s” holds a wording that is avoided', (en, wording) => {
	expect(findingsOf({ sentences: [['河水清。', en]] })).toEqual([
		`${file}:6:1: 3.1.1/s1: “${wording}” is avoided: docs/translation.md, 4 (wording)`,
	]);
});

test('what only resembles an avoided wording is none', () => {
	const sentences: [string, string][] = [
		[
			'河水清。',
			'The buildings of the town will be retrofitted in an orderly way; VOCs from paint will fall.',
		],
		['较大河流。', 'Relatively large rivers.'],
	];
	expect(findingsOf({ sentences, terms: ['较大河流 = relatively large river'] })).toEqual([]);
});

test('a sentence of the plan begins with a capital, whatever mark stands before it', () => {
	expect(
		findingsOf({
			sentences: [
				['河水清；', 'the river is clear.'],
				['山青。', '“Green hills” are near.'],
				['3 座山。', '3 hills are near.'],
			],
			terms: ['青山 = “green hills”'],
		}),
	).toEqual([`${file}:6:1: 3.1.1/s1: it begins in lower case, and is quoted alone (opening)`]);
});

test('an English sentence above 60 words is found, not a text of several', () => {
	const words = (count: number) =>
		`Clean ${Array.from({ length: count - 1 }, () => 'rivers').join(' ')}.`;
	expect(
		findingsOf({
			sentences: [
				['河水清。', words(61)],
				['山青。', words(60)],
				['山青水秀。', `${words(40)} ${words(40)}`],
			],
		}),
	).toEqual([
		`${file}:6:1: 3.1.1/s1: a sentence of 61 words; split it, or declare why not (length)`,
	]);
});

test('one Chinese sentence in two English wordings is found; spaces, case and full stop do not matter', () => {
	expect(
		findingsOf({
			sentences: [
				['建成 美丽河湖。', 'Beautiful rivers are completed.'],
				['建成美丽河湖。', 'Fine rivers are completed.'],
				['治理河流', 'Clean the rivers.'],
			],
		}),
	).toEqual([`${file}:7:1: 3.1.1/s2: not as in 3.1.1/s1, whose Chinese is the same (repeat)`]);
});

const exception = (about: string, places: string) =>
	`- { check: figure, about: '${about}', places: [${places}], reason: { zh: 名称。, en: A name. } }`;

test('a declared exception explains its finding, and no other', () => {
	const sentences: [string, string][] = [['共 3 条。', 'Some rivers.']];
	expect(findingsOf({ sentences, exceptions: exception('3', '3.1.1/s1') })).toEqual([]);
	expect(findingsOf({ sentences, exceptions: exception('4', '3.1.1/s1') })).toEqual([
		`${file}:6:1: 3.1.1/s1: “3” is not in the English (figure)`,
		'content/translation-exceptions.yaml:1:3: 3.1.1/s1: nothing is left for this exception to explain (figure “4”); take it out (exception)',
	]);
});

test('content that cannot be read is reported at its place, all of it in one run', () => {
	const files = filesOf({
		sentences: [['河水清。', 'The <b>river</b>.']],
		exceptions: '- { check: spelling, about: x, places: [], reason: { zh: 一 } }',
	});
	files.set('content/plan/zh/3/1/2.mdx', 'no frontmatter');
	files.set('content/plan/zh/3/1/3.mdx', '---\nid: 3.1.3\nkind: work\norder: 2\ntitle: x\n---\n');
	expect(findingsIn(files)).toMatchInlineSnapshot(`
		[
		  "content/plan/zh/3/1/2.mdx:1:1: the file has no frontmatter between --- and --- (content)",
		  "content/plan/zh/3/1/3.mdx:3:7: kind: Invalid option: expected one of "notice"|"preamble"|"chapter"|"section"|"item"|"task"|"box"|"box-item"|"table" (content)",
		  "content/plan/en/3/1/1.mdx:6:1: “<” would be markup, expected &#60; (content)",
		  "content/translation-exceptions.yaml:1:12: check: Invalid option: expected one of "figure"|"term"|"reserved"|"punctuation"|"bold"|"quotation"|"wording"|"opening"|"length"|"repeat" (content)",
		  "content/translation-exceptions.yaml:1:40: places: Too small: expected array to have >=1 items (content)",
		  "content/translation-exceptions.yaml:1:52: reason.en: Invalid input: expected string, received undefined (content)",
		]
	`);
});

test('a plan that is not translated at all has nothing to check', () => {
	const files = filesOf({ sentences: [['河水清。', 'The river is clear.']] });
	files.delete(file);
	expect(findingsIn(files)).toEqual([]);
});
