import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { resultSchema } from '../../src/model/schemas/result.ts';
import { indicatorSchema } from '../../src/model/schemas/indicator.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const seed = read('seeds/seed.txt').split('\n');
const indicators = z.array(indicatorSchema).parse(parse(read('content/indicators.yaml')));
const results = z.array(resultSchema).parse(parse(read('content/results.yaml')));

const natures = { binding: '约束性', anticipatory: '预期性' };

interface Cell {
	text: string;
	/** Merged cells have shifted rows, so a column means something only beside its neighbors. */
	column: number;
}

/** The rows of a table of the seed below its header, without empty cells. */
function readRows(caption: string): Cell[][] {
	const start = seed.findIndex((line) => line.startsWith(caption)) + 2;
	const end = seed.findIndex((line, index) => index > start && !line.includes('\t'));
	return seed.slice(start + 1, end).map((line) =>
		line
			.split('\t')
			.map((cell, column) => ({ text: readCell(cell), column }))
			.filter(({ text }) => text !== ''),
	);
}

/** A cell as printed: subscripts as plain text, without the spaces that line wraps have left. */
function readCell(cell: string): string {
	return cell
		.trim()
		.replaceAll(/ ?_\{([^}]+)\}/gu, '$1')
		.replaceAll(/ (?=³)/gu, '')
		.replaceAll(/(?<=[\p{Script=Han}“”]) +(?=[\p{Script=Han}“”])/gu, '');
}

/** The number that a cell begins with, after its sign if it has one. */
function readNumber(text: string): number | null {
	const digits = /^[≥≤<]?(\d+(?:\.\d+)?)/u.exec(text)?.[1];
	return digits === undefined ? null : Number(digits);
}

/** Table 1: a row ends in name, 2015, target, 2020, status; before them stand cells that span rows. */
function readTable1() {
	let nature: string | undefined;
	let category: string | undefined;
	let group: { text: string; number: string | null; nameColumn: number } | undefined;
	return readRows('表 1 ').map((cells) => {
		const [name, baseline, target, actual, status] = cells.slice(-5);
		const before = cells.slice(0, -5).map(({ text }) => text);
		const numberAt = before.findIndex((text) => /^\d+$/u.test(text));
		let number = before[numberAt] ?? null;
		for (const [index, text] of before.entries()) {
			if (text.endsWith('性指标')) nature = text.replace('指标', '');
			else if (index < numberAt) category = text;
		}
		const spanning = before.at(-1);
		if (before.length > 0 || group?.nameColumn !== name?.column) {
			group =
				spanning === undefined || spanning === number
					? undefined
					: { text: spanning, number, nameColumn: name?.column ?? -1 };
		}
		number ??= group?.number ?? null;
		const texts = [baseline, target, actual].map((cell) => cell?.text ?? '');
		const values = texts.map(readNumber);
		return {
			...{ nature, category, group: group?.text, number, name: name?.text },
			...{ texts, values, status: status?.text },
		};
	});
}

/** Table 2: a row ends in name, 2020, target, nature; before them stand domain and number or 其中. */
function readTable2() {
	let domain: string | undefined;
	return readRows('表 2 ').map((cells) => {
		const texts = cells.map(({ text }) => text);
		const [name = '', baseline = '', target = '', nature] = texts.slice(-4);
		const [number, spanning] = texts.slice(0, -4).reverse();
		domain = spanning ?? domain;
		const [nameText, nameMark] = splitMark(name);
		const [baselineText, baselineMark] = splitMark(baseline);
		return {
			...{ domain, number, name: nameText, nameMark, nature },
			...{ baseline: baselineText, baselineValue: readNumber(baselineText), baselineMark },
			...{ target, targetValue: readNumber(target), operator: readOperator(target) },
		};
	});
}

/** Takes off the mark of a note: `34 ^①` → `34`, `①`. */
function splitMark(text: string): [string, string | undefined] {
	const [words = '', mark] = text.split(' ^');
	return [words, mark];
}

function readOperator(text: string): string | null {
	if (readNumber(text) === null) return null;
	return text.endsWith('以上') ? '≥' : (/^[≥≤<]/u.exec(text)?.[0] ?? '=');
}

test('table 1 is in results.yaml, cell by cell', () => {
	const entries = results.map((row) => ({
		nature: natures[row.nature],
		category: row.category.zh,
		group: row.group?.zh,
		number: row.number,
		name: row.printedName,
		texts: [row.baseline?.text.zh, row.target.text.zh, row.actual.text.zh],
		values: [row.baseline?.value, row.target.value, row.actual.value],
		status: row.status?.zh,
	}));
	expect(entries).toEqual(readTable1());
});

test('table 2 is in indicators.yaml, cell by cell', () => {
	const entries = indicators.map((row) => ({
		domain: row.domain.zh,
		number: row.partOf === null ? row.number : '其中',
		name: row.printedName,
		nameMark: row.break?.mark,
		nature: natures[row.nature],
		baseline: row.baseline.text.zh,
		baselineValue: row.baseline.value,
		baselineMark: row.baseline.mark,
		target: row.target.text.zh,
		targetValue: row.target.value,
		operator: row.target.operator,
	}));
	expect(entries).toEqual(readTable2());
});

test('the rows have the identifiers that docs/addresses.md promises', () => {
	expect(results.map(({ id }) => id).join(' ')).toBe(
		'a-1 a-2 a-3 a-4 a-5a a-5b a-5c a-5d a-6 a-7 a-7a a-7b a-8 a-9 a-10 a-10a a-11',
	);
	expect(indicators.map(({ id }) => id).join(' ')).toBe(
		'1 2 3 3a 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20',
	);
	for (const { id, number, partOf } of indicators) {
		expect([number, partOf]).toEqual(id.endsWith('a') ? [null, id.slice(0, -1)] : [id, null]);
	}
});

test('table 2 has as many rows and domains as the sentence above it says', () => {
	const sentence =
		/重点指标 (\d+) 项，其中约束性指标 (\d+) 项，预期性指标 (\d+) 项，涵盖(.+)等五大领域/u.exec(
			seed.join('\n'),
		);
	const [all, binding, anticipatory] = (sentence?.slice(1, 4) ?? []).map(Number);
	const numbered = indicators.filter(({ number }) => number !== null);
	expect(numbered).toHaveLength(all ?? -1);
	expect(numbered.filter(({ nature }) => nature === 'binding')).toHaveLength(binding ?? -1);
	expect(numbered.filter(({ nature }) => nature === 'anticipatory')).toHaveLength(
		anticipatory ?? -1,
	);
	expect([...new Set(indicators.map(({ domain }) => domain.zh))]).toEqual(
		sentence?.[4]?.split('、'),
	);
});

test('a printed name is the name and, if there is a unit, its bracket', () => {
	for (const { printedName, name, unit } of [...indicators, ...results]) {
		const bracket = /^(.+?) ?\((%|件|[^()]+\/[^()]+)\)$/u.exec(printedName);
		expect([name.zh, unit?.zh]).toEqual([bracket?.[1] ?? printedName, bracket?.[2]]);
	}
});

test('the notes under table 2 are quoted where their marks stand', () => {
	const note = (mark: string) =>
		seed
			.find((line) => line.replace('注：', '').startsWith(mark))
			?.replace(/^(?:注：)?[①②](.+)[；。]$/u, '$1');
	for (const { baseline, break: broken } of indicators) {
		expect(baseline.note?.zh).toBe(baseline.mark && note(baseline.mark));
		expect(broken?.note.zh).toBe(broken && note(broken.mark));
	}
});

test('a baseline over five years is not given as that of 2020', () => {
	const fiveYears = indicators.filter(
		({ id, name, baseline }) =>
			/五年|5 年期|“十三五”均值/u.test(name.zh + baseline.text.zh) || id === '17',
	);
	expect(indicators.filter(({ baseline }) => baseline.period === '2016-2020')).toEqual(fiveYears);
});

test('a baseline is an estimate where the cell says so', () => {
	const estimated = indicators.filter(({ baseline }) => baseline.text.zh.includes('预估'));
	expect(indicators.filter(({ baseline }) => baseline.estimated)).toEqual(estimated);
});

test('the desired direction agrees with the figures or, where there are none, with the words', () => {
	for (const { id, desired, name, baseline, target } of indicators) {
		let expected;
		if (baseline.value !== null && target.value !== null) {
			if (target.operator === '<' || target.operator === '≤') expected = 'down';
			else expected = target.value > baseline.value ? 'up' : 'hold';
		} else if (target.text.zh.endsWith('不减少')) expected = 'hold';
		else if (/削减|降低/u.test(name.zh)) expected = 'up';
		else expected = id === '12' ? 'up' : 'down';
		expect(`${id} ${desired}`).toBe(`${id} ${expected}`);
	}
});

test('an indicator and its row in table 1 agree, save where note ① gives another period', () => {
	const pairs = indicators.flatMap(({ id, previous }) => (previous ? [`${id} ${previous}`] : []));
	expect(pairs).toEqual(['1 a-4', '2 a-3', '5 a-5a', '6 a-5b', '8 a-5d', '9 a-10', '10 a-10a']);
	for (const { id, previous, unit, baseline } of indicators) {
		if (previous === undefined) continue;
		const row = results.find((result) => result.id === previous);
		expect(row?.unit, `unit of ${id} and ${previous}`).toEqual(unit);
		if (!baseline.mark) expect(row?.actual.value, `value of ${id}`).toBe(baseline.value);
	}
});

test('one Chinese wording has one English wording, and figures stay as they are', () => {
	const english = new Map<string, string>();
	const texts = [...indicators, ...results].flatMap((row) => [
		...[row.name, row.unit, row.baseline?.text, row.target.text],
		...('actual' in row
			? [row.category, row.group, row.actual.text, row.status]
			: [row.domain, row.baseline.note, row.break?.note]),
	]);
	for (const text of texts) {
		if (!text) continue;
		expect(text.en, text.zh).toBe(english.get(text.zh) ?? text.en);
		english.set(text.zh, text.en);
		expect(text.en).not.toMatch(/\p{Script=Han}/u);
		const figure = /^[≥≤<]?\d+(?:\.\d+)?(?= \(|$)/u;
		expect(figure.exec(text.en)?.[0], text.zh).toBe(figure.exec(text.zh)?.[0]);
	}
});
