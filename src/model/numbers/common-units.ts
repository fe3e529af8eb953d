import type { Unit } from '../schemas/unit.ts';

const unit = (values: Unit['values'], zh: string, en = ''): Unit => ({
	zh: zh.split(' '),
	en: en === '' ? [] : en.split(', '),
	values,
});

/**
 * Units that plans share: China's legal units of measurement (GB 3100) with those still in use beside them, money, and
 * the words by which Chinese counts whole things. Of single letters only `t` is one: readers search for no other.
 */
export const commonUnits: readonly Unit[] = [
	// Growth above the whole, as by 150%, needs an entry in content/units.yaml.
	unit('share', '%'),
	unit('any', '个百分点 百分点', 'percentage points, percentage point'),
	unit('amount', '吨', 'tonne, tonnes, t, ton, tons'),
	unit('amount', '千克 公斤', 'kg, kilogram, kilograms, kilo, kilos'),
	unit('amount', '克', 'gram, grams'),
	unit('amount', '毫克', 'mg, milligram, milligrams'),
	unit('amount', '微克', 'μg, µg, ug, microgram, micrograms'),
	unit('amount', '公里 千米', 'km, kilometer, kilometers, kilometre, kilometres'),
	unit('amount', '米', 'meter, meters, metre, metres'),
	unit('amount', '厘米', 'cm, centimeter, centimeters, centimetre, centimetres'),
	unit('amount', '毫米', 'mm, millimeter, millimeters, millimetre, millimetres'),
	unit(
		'amount',
		'平方公里 平方千米',
		'square kilometers, square kilometer, square kilometres, square kilometre, square km, sq km, km2, km²',
	),
	unit(
		'amount',
		'平方米',
		'square meters, square meter, square metres, square metre, sq m, m2, m²',
	),
	unit('amount', '公顷', 'hectare, hectares, ha'),
	unit('amount', '亩', 'mu'),
	unit('amount', '立方米', 'm3, m³, cubic meters, cubic meter, cubic metres, cubic metre'),
	unit('amount', '升', 'liter, liters, litre, litres'),
	unit('amount', '千瓦', 'kW, kilowatt, kilowatts'),
	unit('amount', '兆瓦', 'MW, megawatt, megawatts'),
	unit('amount', '千瓦时', 'kWh, kilowatt-hour, kilowatt-hours'),
	unit('any', '摄氏度 ℃', '°C, degrees Celsius'),
	unit('any', '分贝', 'dB, decibel, decibels'),
	unit('amount', '元', 'yuan, CNY, RMB'),
	unit('amount', '年', 'year, years'),
	unit('amount', '个月', 'month, months'),
	unit('amount', '日 天', 'day, days'),
	unit('amount', '小时', 'hour, hours'),
	unit('amount', '分钟', 'minute, minutes'),
	unit(
		'count',
		'个 只 件 项 条 家 户 人 名 位 处 座 所 台 套 辆 艘 架 起 次 场 份 批 期 册 部 组 株 头 门 眼',
	),
];
