import type { CitedWork } from '../../../../src/files/citations/cited-work.ts';

// The plan, a task with a page and a sentence of it, as document.yaml and the content files have them.

const address = 'https://plan.example/base';

export const planZh: CitedWork = {
	key: 'quzhou',
	locale: 'zh',
	title: '衢州市生态环境保护“十四五”规划',
	locator: null,
	container: null,
	issuers: ['衢州市发展和改革委员会', '衢州市生态环境局'],
	number: '衢发改发〔2021〕46号',
	issued: '2021-07-20',
	page: null,
	translation: null,
	release: '2026年11月25日网络版',
	address: `${address}/zh/plan/`,
};

export const taskZh: CitedWork = {
	...planZh,
	key: 'quzhou-3.8.1',
	title: '三（八）1 推进环境风险防控',
	container: planZh.title,
	page: 39,
	address: `${address}/zh/plan/3/8/1/`,
};

export const sentenceZh: CitedWork = {
	...taskZh,
	key: 'quzhou-3.8.1-s7',
	locator: '第 7 句',
	address: `${address}/zh/plan/3/8/1/#s7`,
};

export const planEn: CitedWork = {
	...planZh,
	key: 'quzhou-en',
	locale: 'en',
	title: '14th Five-Year Plan for Eco-environmental Protection of Quzhou City',
	issuers: [
		'Quzhou Municipal Development and Reform Commission',
		'Quzhou Municipal Ecology and Environment Bureau',
	],
	translation: {
		statement: 'Unofficial English translation of 衢州市生态环境保护“十四五”规划',
		title: planZh.title,
		whole: planZh.title,
		publisher: 'Quzhou Plan Explorer',
	},
	release: 'web edition of November 25, 2026',
	address: `${address}/en/plan/`,
};

export const taskEn: CitedWork = {
	...planEn,
	key: 'quzhou-3.8.1-en',
	title: '3.8.1 Prevent risks to the environment',
	container: planEn.title,
	translation: planEn.translation && { ...planEn.translation, title: taskZh.title },
	page: 39,
	address: `${address}/en/plan/3/8/1/`,
};

export const sentenceEn: CitedWork = {
	...taskEn,
	key: 'quzhou-3.8.1-en-s7',
	locator: 'sentence 7',
	page: null,
	address: `${address}/en/plan/3/8/1/#s7`,
};
