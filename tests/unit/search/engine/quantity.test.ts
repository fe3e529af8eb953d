import { expect, test } from 'vitest';
import {
	createChineseFinder,
	createEnglishFinder,
} from '../../../../src/search/engine/find-term.ts';
import { toUnitNames } from '../../../../src/model/numbers/unit-names.ts';
import { parseQuantity } from '../../../../src/search/engine/quantity.ts';

/** Those in general use, and two of a plan. */
const units = toUnitNames([
	{ zh: ['微克/立方米'], en: ['µg/m³'], values: 'amount' },
	{ zh: ['蒸吨'], en: ['tonne of steam', 'tonnes of steam'], values: 'amount' },
]);

/** Whether a text states the quantity of a query. */
function states(query: string, text: string): boolean {
	const term = parseQuantity(query, units);
	if (!term) throw new Error(`“${query}” is no quantity`);
	const finder = /\p{sc=Han}/u.test(text) ? createChineseFinder() : createEnglishFinder(new Map());
	return finder.find(text, term).length > 0;
}

test.each([
	['3.18万吨', 'a further 31,800 tonnes per day'],
	['31,800 tonnes', '新增3.18万吨/日'],
	['31800吨', '新增 3.18 万吨/日'],
	['31 800 t', '新增 3.18 万吨/日'],
	['≥95%', '比例达到 95%以上'],
	['>=95%', '≥95%'],
	['at least 95%', 'reach 95% or above'],
	['不低于95%', '达到95%以上'],
	['95%以上', 'at least 95% of days'],
	['no more than 10%', '漏损率控制在10%以内'],
	['≤14.7亿立方米', 'total use within 1.47 billion cubic meters'],
	['2023年底前', 'by the end of 2023'],
	['by 2023', '到2023年底，全域建成'],
	['end of 2023', '2023 年底前，基本建立'],
	['2023年年中', 'in the middle of 2023'],
	['mid-2023', '在2023年年中和2025年底'],
	['by the end of 2025', '到 2025 年，'],
	['2021-07-20', '2021年7月20日'],
	['2021/7/20', 'July 20, 2021'],
	['20 July 2021', '2021 年 7 月 20 日'],
	['20th July, 2021', '2021年7月20日'],
	['Jul 20, 2021', '二〇二一年七月二十日'],
	['July 2021', '2021年7月20日'],
	['2021年7月', 'on 20 July 2021'],
	['2016-2020', '2016—2020年'],
	['2016–20', '2016—2020年'],
	['2021-07', '2021年7月20日'],
	['end-2025', '到2025年底'],
	['year-end 2025', '2025 年底前'],
	['截至2025年', 'by 2025'],
	['2025年末', 'by the end of 2025'],
	['no later than 2025', '到2025年'],
	['31.8 thousand tonnes', '3.18 万吨'],
	['31.8k tonnes', '3.18 万吨'],
	['5.36万吨每日', '5.36 万吨/日'],
	['每天5.36万吨', '5.36 万吨/日'],
	['80% of the city’s parks', '80% of the city’s industrial parks'],
	['百分之八十的园区', '园区比例达到 80%'],
	['95 percent or more', '达到 95%以上'],
	['2025年', 'By 2025, the city'],
	['二〇二五年', '到 2025 年底'],
	['26微克', '不高于 26 微克/立方米'],
	['24km', '24 公里'],
	['24 km', 'ditches of 24 km'],
	['35蒸吨', 'boilers below 35 tonnes of steam per hour'],
	['35 tonnes of steam', '每小时35蒸吨以下'],
	['35蒸吨/小时以下', '淘汰每小时 35 蒸吨以下燃煤锅炉'],
	['<35 tonnes of steam per hour', '35 蒸吨/小时以下'],
	['24 km2', '24 km² of wetland'],
	['24 km²', '24 平方公里'],
	['24 sq km', '24 ㎢'],
	['24平方公里', '24 km² of wetland'],
	['26 µg/m3', '26微克/立方米'],
	['26 ug/m3', '26 μg/m³'],
	['26 μg/m^3', '26 µg/m³'],
	['26 micrograms per cubic metre', 'no higher than 26 µg/m³'],
	['26微克每立方米', '不高于 26 微克/立方米'],
	['每立方米26微克', '26 µg/m³'],
	['4 MW', '装机 4 兆瓦'],
	['4 megawatts', 'of 4 MW'],
	['40 mg/L', '40 毫克/升'],
	['24公里', 'ditches of 24 kilometers'],
	['24 kilometres', '24km'],
	['二十四公里', 'ditches of 24 km'],
	['twenty-four kilometers', '24km'],
	['80 percent', '达到 80%'],
	['80 per cent', '80% of parks'],
	['80 pct', '80% of parks'],
	['eighty percent', '80% of parks'],
	['百分之八十', '达标比例达到 80%'],
	['百分之80', '80% of parks'],
	['百分之十点五', '达10.5%以上'],
	['八成', '80% of parks'],
	['八成以上', 'at least 80%'],
	['0.17 kg/mu', 'held to 0.17 kg per mu of sown area'],
	['0.17公斤/亩', '0.17 千克/亩'],
	['每亩0.17公斤', '0.17 千克/亩'],
	['31,800 tonnes/day', 'add 31,800 tonnes of daily sewage treatment capacity'],
	['31,800 tonnes per day', '全市新增污水日处理能力 3.18 万吨'],
	['3.18万吨/天', '污水日处理能力 3.18 万吨'],
	['1.47 billion m3', '14.7亿立方米'],
	['14.7亿立方米', '1.47 billion cubic meters'],
	['1470 million cubic metres', '14.7亿立方米'],
	['10000 yuan', '每万元'],
	['CNY 10,000', '万元GDP用水量'],
	['70 m3/10,000 yuan', '70 立方米/万元'],
	['two hours', '2 小时'],
	['15 minutes', '15分钟'],
	['over 5000 tonnes', '大于 5000 吨'],
	['5 years', 'cumulative over five years'],
	['6 chemical industrial parks', 'upgrading the city’s six chemical industrial parks'],
	['six parks', 'all 6 chemical industrial parks'],
	['六个化工园区', '全市 6 个化工园区'],
	['6个', 'the six chemical industrial parks'],
	['九家熟料企业', '全市 9 家熟料制造企业 12 条生产线'],
	['PM2.5浓度26微克', '细颗粒物（PM2.5）年均浓度不高于 26 微克/立方米'],
	['80%工业园区空气达标', '工业园区空气质量达标比例达到 80%'],
	['24 km ditches', 'it will have built 24 km of ecological ditches'],
	['污水 3.18万吨', '新增污水日处理能力 3.18 万吨'],
	['3.18万吨的污水', '新增污水日处理能力 3.18 万吨'],
	['98% PM2.5', 'PM2.5 fell by 98%'],
	['98%', 'Share of land (%)\nRisk\n97.03\n98'],
	['26 ug/m3', 'PM2.5 (µg/m³)\nAir\n34\n≤26'],
])('%s is stated by %s', (query, text) => {
	expect(states(query, text)).toBe(true);
});

test.each([
	['3.18万吨', '31,801 tonnes'],
	['≥95%', '不高于 95%'],
	['≥95%', 'reach 95%, or above all 80% or above'],
	['95%', '99.95%'],
	['5%', '95%'],
	['5 percent', 'the 14th Five-Year Plan; 85% of vehicles; 5 rivers'],
	['百分之五', '95%；5个；十四五'],
	['5%', '“十三五”期间 5 个百分点'],
	['by 2023', '到2025年'],
	['mid-2023', 'by 2023'],
	['2021-07-20', '2021年7月21日'],
	['20 July 2021', '2021年7月'],
	['10吨', '10个项目'],
	['35吨', '35 蒸吨/小时以下'],
	['35 boilers', 'boilers below 35 tonnes of steam per hour'],
	['15 km', '15 projects; 20 km of rivers'],
	['24 km', '24 km² of wetland'],
	['35 tonnes of steam', '35吨'],
	['31,800 tonnes/day', '31,800 tonnes a year'],
	['26 ug/m3', '26 mg/m3'],
	['7 stations', 'seven rivers and nine parks'],
	['6家', '6个化工园区'],
	['九家钢铁企业', '9 家熟料制造企业'],
	['46 documents', 'documents of No. 46; 〔2021〕46号; 46th'],
	['10 particles', 'PM10, PM 10 and particles'],
	['2 waters', 'Class II waters; waters with NO2; section 2'],
	['3个', '第3个'],
	['1次', '一次能源'],
	['2025年', '2,025 tonnes; 12025; 0.2025'],
	['98%', 'Number of land (plots)\nRisk\n97.03\n98'],
])('%s is not stated by %s', (query, text) => {
	expect(states(query, text)).toBe(false);
});

test.each([
	'2025',
	'13',
	'无废城市',
	'box 4',
	'box 4 item 2',
	'专栏4第2条',
	'任务15',
	'第15项任务',
	'PM2.5 浓度下降情况',
	'PM 2.5',
	...['NO2', 'PM10', 'SO3', 'CH4', 'NH3', 'CO2', 'O3', 'no2'],
	'Five-Year Plan',
	'14th Five-Year Plan',
	'the 14th five-year plan period',
	'十四五',
	'“十三五”规划',
	'No. 46',
	'衢发改发〔2021〕46号',
	'3.4.2',
	'3.4.2 s5',
	'Class II',
	'zero-waste city',
	'one of them',
	'一体化',
	'三江口',
	'两山',
	'第三方',
	'',
])('%j asks for no quantity', (query) => {
	expect(parseQuantity(query, units)).toBeUndefined();
});

test('a plan’s own unit is one in its search alone', () => {
	const common = toUnitNames([]);
	const text = '35 tonnes of steam per hour';
	// Elsewhere it is tonnes, and two words beside.
	expect(parseQuantity('35 tonnes', common)?.isStated?.(text)).toBe(true);
	expect(parseQuantity('35 tonnes', units)?.isStated?.(text)).toBe(false);
	expect(parseQuantity('35 tonnes of steam', units)?.isStated?.(text)).toBe(true);
});
