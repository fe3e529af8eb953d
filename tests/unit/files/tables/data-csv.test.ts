import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { type CsvRecord, formatCsv } from '../../../../src/files/tables/csv.ts';
import { type CsvTable, csvTables } from '../../../../src/files/tables/csvw-tables.ts';
import { toIndicatorRecords } from '../../../../src/files/tables/indicators-csv.ts';
import { toResultRecords } from '../../../../src/files/tables/results-csv.ts';
import { toTargetRecords } from '../../../../src/files/tables/targets-csv.ts';
import type { Result } from '../../../../src/model/schemas/result.ts';
import type { IndicatorExport } from '../../../../src/model/schemas/indicator-export.ts';
import type { TargetExport } from '../../../../src/model/schemas/target-export.ts';

const address = (id: string) => `https://example.org/${id}`;

/** The records as a reader of the file gets them. */
const readBack = (table: CsvTable, records: CsvRecord[]) =>
	csvParse(formatCsv(csvTables[table].columns, records).slice(1));

const both = (zh: string, en: string) => ({ zh, en });

const indicator: IndicatorExport = {
	id: '3a',
	number: null,
	partOf: '3',
	domain: both('环境质量', 'Environmental quality'),
	name: both('清水比例', 'Share of "clear" water, in all'),
	printedName: '清水比例 (%)',
	plain: both('清水有多少', 'How much water is clear'),
	aliases: { zh: ['清水'], en: ['clear water'] },
	unit: both('%', '%'),
	nature: 'binding',
	baseline: {
		value: 27.9,
		period: '2016-2020',
		text: both('27.90 (预估)', '27.90 (estimate)'),
		estimated: true,
		mark: '①',
		note: both('均值', 'mean'),
	},
	target: { year: 2025, operator: '=', value: 70, text: both('70', '70') },
	desired: 'up',
	previous: 'a-4',
	nodes: ['2.3.1/s9', '3.4.1/s4'],
	value2020: 28,
	met: false,
};

test('an indicator has a column for each value, in both languages', () => {
	expect(readBack('indicators', toIndicatorRecords([indicator], address, 2020))[0]).toEqual({
		id: 'i3a',
		number: '',
		part_of: 'i3',
		domain_zh: '环境质量',
		domain_en: 'Environmental quality',
		name_zh: '清水比例',
		name_en: 'Share of "clear" water, in all',
		printed_name: '清水比例 (%)',
		unit_zh: '%',
		unit_en: '%',
		nature: 'binding',
		baseline_value: '27.9',
		baseline_period: '2016-2020',
		baseline_text_zh: '27.90 (预估)',
		baseline_text_en: '27.90 (estimate)',
		baseline_estimated: 'true',
		baseline_mark: '①',
		baseline_note_zh: '均值',
		baseline_note_en: 'mean',
		target_year: '2025',
		target_operator: '=',
		target_value: '70',
		target_text_zh: '70',
		target_text_en: '70',
		desired: 'up',
		break_mark: '',
		break_note_zh: '',
		break_note_en: '',
		previous: 'a-4',
		nodes: '2.3.1/s9 3.4.1/s4',
		url: 'https://example.org/i3a',
		value_2020: '28',
		met_2020: 'false',
	});
});

test('where an indicator has no number, unit or sentence, the cell is empty', () => {
	const text = both('—', '—');
	const row: IndicatorExport = {
		...indicator,
		unit: null,
		baseline: { value: null, period: '2020', text },
		target: { year: 2025, operator: null, value: null, text },
		break: { mark: '②', note: both('口径有调整', 'Counted otherwise') },
		nodes: [],
		value2020: null,
		met: null,
	};
	expect(readBack('indicators', toIndicatorRecords([row], address, 2020))[0]).toMatchObject({
		unit_zh: '',
		baseline_value: '',
		baseline_text_zh: '—',
		baseline_estimated: 'false',
		target_operator: '',
		target_value: '',
		break_mark: '②',
		break_note_en: 'Counted otherwise',
		nodes: '',
		value_2020: '',
		met_2020: '',
	});
});

test('a zero is a zero, not an empty cell', () => {
	const target = { ...indicator.target, value: 0 };
	expect(
		readBack('indicators', toIndicatorRecords([{ ...indicator, target }], address, 2020))[0]
			?.target_value,
	).toBe('0');
});

const result: Result = {
	id: 'a-7b',
	number: null,
	nature: 'anticipatory',
	category: both('生态', 'Ecology'),
	group: both('其中', 'Of which'),
	name: both('占比', 'Share'),
	printedName: '占比 (%)',
	unit: null,
	baseline: { year: 2015, value: null, text: both('/', '/') },
	target: { value: 46.2, text: both('46.2', '46.2') },
	actual: { year: 2020, value: 76.92, text: both('76.92', '76.92') },
	desired: 'up',
	status: both('完成', 'Achieved'),
};

test('a result has baseline, target and what was reached, each as number and as printed', () => {
	const { group, ...alone } = result;
	const [row, other] = readBack('results', toResultRecords([result, alone], address));
	expect(row).toEqual({
		id: 'a-7b',
		number: '',
		nature: 'anticipatory',
		category_zh: '生态',
		category_en: 'Ecology',
		group_zh: group?.zh,
		group_en: group?.en,
		name_zh: '占比',
		name_en: 'Share',
		printed_name: '占比 (%)',
		unit_zh: '',
		unit_en: '',
		baseline_year: '2015',
		baseline_value: '',
		baseline_text_zh: '/',
		baseline_text_en: '/',
		target_value: '46.2',
		target_text_zh: '46.2',
		target_text_en: '46.2',
		actual_year: '2020',
		actual_value: '76.92',
		actual_text_zh: '76.92',
		actual_text_en: '76.92',
		desired: 'up',
		status_zh: '完成',
		status_en: 'Achieved',
		url: 'https://example.org/a-7b',
	});
	expect(other).toMatchObject({ group_zh: '', group_en: '' });
});

const target: TargetExport = {
	id: 't-3-5-1-s15-a',
	node: '3.5.1/s15',
	kind: 'quantity',
	role: 'target',
	subject: both('处理能力', 'capacity'),
	operator: '≥',
	value: 3.18,
	unit: both('万吨/日', '10,000 tonnes/day'),
	deadline: '2023-12',
	deadlineFrom: '3.5.1/s14',
	modality: 'strive',
	quote: both('能力达到 3.18 万吨/日', 'a capacity of 31,800 tonnes/day, "at least"'),
	sameAs: ['t-2-3-1-s9-a', 't-box-4-2-s1-a'],
	indicator: '3a',
	nature: 'binding',
	hedge: both('力争', 'strive to'),
	value_std: 31800,
	unit_std: 'tonnes/day',
};

test('a target has its quantity, date, quotation and repetitions', () => {
	expect(readBack('targets', toTargetRecords([target], address))[0]).toEqual({
		id: 't-3-5-1-s15-a',
		node: '3.5.1/s15',
		place: '三（五）1，第 15 句',
		kind: 'quantity',
		role: 'target',
		subject_zh: '处理能力',
		subject_en: 'capacity',
		operator: '≥',
		value: '3.18',
		unit_zh: '万吨/日',
		unit_en: '10,000 tonnes/day',
		value_std: '31800',
		unit_std: 'tonnes/day',
		deadline_year: '2023',
		deadline_month: '12',
		deadline_from: '3.5.1/s14',
		modality: 'strive',
		hedge_zh: '力争',
		hedge_en: 'strive to',
		indicator: 'i3a',
		nature: 'binding',
		quote_zh: '能力达到 3.18 万吨/日',
		quote_en: 'a capacity of 31,800 tonnes/day, "at least"',
		same_as: 't-2-3-1-s9-a t-box-4-2-s1-a',
		url: 'https://example.org/3.5.1/s15',
	});
});

test('a deadline of a year alone has no month, and where there is none, both cells are empty', () => {
	const [yearly, never] = readBack(
		'targets',
		toTargetRecords(
			[
				{ ...target, deadline: '2025' },
				{ ...target, deadline: null },
			],
			address,
		),
	);
	expect(yearly).toMatchObject({ deadline_year: '2025', deadline_month: '' });
	expect(never).toMatchObject({ deadline_year: '', deadline_month: '' });
});

test.each(Object.keys(csvTables) as CsvTable[])('%s without entries has its columns', (table) => {
	const names = csvTables[table].columns.map(({ name }) => name);
	expect(formatCsv(csvTables[table].columns, [])).toBe(`\uFEFF${names.join()}\r\n`);
});

test('a record that has other columns than the file is a fault', () => {
	const { columns } = csvTables.tasks;
	expect(() => formatCsv(columns, [{ id: 'n-3.1.1' }])).toThrow(/^the columns are id,place,/u);
});

test('every file begins with a byte-order mark and has lines that end in CR LF', () => {
	const files = [
		formatCsv(csvTables.indicators.columns, toIndicatorRecords([indicator], address, 2020)),
		formatCsv(csvTables.results.columns, toResultRecords([result], address)),
		formatCsv(csvTables.targets.columns, toTargetRecords([target], address)),
	];
	for (const file of files) {
		expect(file).toMatch(/^\uFEFFid,[a-z\d_,]+\r\n/u);
		expect(file.split('\r\n')).toHaveLength(3);
		expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
	}
});

test('the columns of the base year are named by that year', () => {
	const [record] = toIndicatorRecords([{ ...indicator, value2025: 28 }], address, 2025);
	expect(record).toMatchObject({ value_2025: 28, met_2025: 'false' });
});
