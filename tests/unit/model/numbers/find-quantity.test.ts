import { expect, test } from 'vitest';
import { findQuantity } from '../../../../src/model/numbers/find-quantity.ts';
import type { Locale } from '../../../../src/model/locale.ts';

/** The words that are found, `undefined` where none are; the quote is the whole text, or what stands in [ ]. */
function find(locale: Locale, marked: string, value: number | null, zh: string | null, en = '') {
	const [, quote = marked] = /\[(.*)\]/u.exec(marked) ?? [];
	const text = marked.replace('[', '').replace(']', '');
	const unit = zh === null ? null : { zh, en };
	const place = findQuantity(text, { value, unit, quote: { zh: quote, en: quote } }, locale);
	return place && text.slice(place.start, place.end);
}

const zh = (text: string, value: number | null, unit: string | null) =>
	find('zh', text, value, unit);
const en = (text: string, value: number, zhUnit: string | null, enUnit: string) =>
	find('en', text, value, zhUnit, enUnit);

test('a number has its unit and the words of its bound', () => {
	expect(zh('处理率达到 98%以上，', 98, '%')).toBe('98%以上');
	expect(zh('浓度不高于 26 微克/立方米，', 26, '微克/立方米')).toBe('不高于 26 微克/立方米');
	expect(zh('销售大于 5000 吨的', 5000, '吨')).toBe('大于 5000 吨');
	expect(zh('剩余 1 蒸吨/小时及以上的', 1, '蒸吨/小时')).toBe('1 蒸吨/小时及以上');
	expect(zh('控制在14.7亿立方米以内', 14.7, '亿立方米')).toBe('14.7亿立方米以内');
	expect(zh('提高到0.548以上。', 0.548, null)).toBe('0.548以上');
	expect(en('will reach 95% or above, and', 95, '%', '%')).toBe('95% or above');
	expect(en('will reach at least 95%, and', 95, '%', '%')).toBe('at least 95%');
	expect(en('will be no higher than 26 µg/m³, and', 26, '微克/立方米', 'µg/m³')).toBe(
		'no higher than 26 µg/m³',
	);
	expect(en('will be not higher than 26 µg/m³, and', 26, '微克/立方米', 'µg/m³')).toBe(
		'not higher than 26 µg/m³',
	);
	expect(en('raised to 0.548 or above.', 0.548, null, '')).toBe('0.548 or above');
});

test('what is counted by may stand elsewhere, or be worded otherwise', () => {
	expect(zh('日处理能力 3.18 万吨，', 3.18, '万吨/日')).toBe('3.18 万吨');
	expect(zh('规模 5.36 万吨/日，', 5.36, '万吨/日')).toBe('5.36 万吨/日');
	expect(zh('淘汰每小时 35 蒸吨以下锅炉', 35, '蒸吨/小时')).toBe('每小时 35 蒸吨以下');
	expect(en('of 1 tonne per hour or above', 1, '吨/小时', 'tonnes/hour')).toBe(
		'1 tonne per hour or above',
	);
});

test('Chinese and English count in different powers of ten', () => {
	expect(en('add 31,800 tonnes of', 3.18, '万吨/日', '10,000 tonnes/day')).toBe('31,800 tonnes');
	expect(
		en('kept within 1.47 billion cubic meters.', 14.7, '亿立方米', '100 million cubic meters'),
	).toBe('within 1.47 billion cubic meters');
	expect(en('add 3.18 tonnes', 3.18, '万吨', '10,000 tonnes')).toBeUndefined();
});

test('numbers in words are read, and what they count may follow later', () => {
	expect(zh('全市六个化工园区', 6, '个')).toBe('六个');
	expect(en('the six chemical parks', 6, '个', 'parks')).toBe('six');
	expect(en('Seven plants', 7, '家', 'plants')).toBe('Seven plants');
});

test('other numbers of the sentence are passed over', () => {
	expect(zh('到 2025 年，[较 2020 年降低 2%]，', 2, '%')).toBe('2%');
	expect(zh('比例 100%，[其中省控比例 100%]。', 100, '%')).toBe('100%');
	expect(zh('细颗粒物（PM2.5）12 个', 2, '个')).toBeUndefined();
	expect(en('PM2.5 and 12,345 parks', 345, '个', 'parks')).toBeUndefined();
	expect(zh('达到 85%', 5, '%')).toBeUndefined();
});

test('a quote that is not in the text, and a milestone, have no number', () => {
	const unit = { zh: '%', en: '%' };
	const quote = { zh: '达到 1%', en: '' };
	expect(findQuantity('达到 2%', { value: 1, unit, quote }, 'zh')).toBeUndefined();
	expect(zh('到 2025 年', null, null)).toBeUndefined();
});
