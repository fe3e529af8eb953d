import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { toDeadlineCalendar } from '../../../../src/files/feeds/deadlines-ics.ts';
import type { TargetRow } from '../../../../src/model/reader/target-row.ts';
import type { Target } from '../../../../src/model/schemas/target.ts';
import { document, nodes } from '../invented-plan.ts';

const target: Target = {
	id: 't-1-1-s1-a',
	node: '1.1/s1',
	kind: 'quantity',
	role: 'target',
	subject: { zh: '磨坊；水车，风车', en: 'mills; water, wind' },
	operator: '≥',
	value: 3,
	unit: { zh: '座', en: 'mills' },
	deadline: '2025',
	modality: 'shall',
	quote: { zh: '到 2025 年，磨坊 3 座以上\\', en: 'By 2025, 3 mills or more' },
	sameAs: [],
};

const [, , section] = nodes;
const toRow = (changes: Partial<Target>): TargetRow => {
	if (!section) throw new Error('the invented plan has no section');
	const address = { zh: '/zh/plan/1/1/#s1', en: '/en/plan/1/1/#s1' };
	return { target: { ...target, ...changes }, section, indicator: undefined, address };
};

const calendar = {
	document,
	name: () => '磨',
	release: '2026-11-25',
	address: (path: string) => `https://example.org${path}`,
};

const write = (...changes: Partial<Target>[]) => toDeadlineCalendar(changes.map(toRow), calendar);

const read = (text: string) =>
	new ICAL.Component(ICAL.parse(text) as unknown[])
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));

test('a year alone is the last day of that year, and says so', () => {
	const [event] = read(write({}));
	expect(event?.startDate.isDate).toBe(true);
	expect(event?.startDate.toString()).toBe('2025-12-31');
	expect(event?.endDate.toString()).toBe('2026-01-01');
	expect(event?.uid).toBe('t-1-1-s1-a@mill-plan');
	expect(event?.summary).toBe(
		'2025 年（仅写年份）：磨坊；水车，风车，≥3 座 / 2025 (year only): mills; water, wind, ≥3 mills',
	);
	expect(event?.description.split('\n')).toEqual([
		'规划原文：“到 2025 年，磨坊 3 座以上\\”',
		'原文只写 2025 年，没有写明哪一天；日历上放在当年最后一天。',
		'https://example.org/zh/plan/1/1/#s1',
		'The plan: “By 2025, 3 mills or more”',
		'The plan gives the year 2025 and no day; in this calendar it is on the last day of that year.',
		'https://example.org/en/plan/1/1/#s1',
	]);
	expect(event?.component.getFirstPropertyValue('categories')).toBe('YEAR-ONLY');
	expect(event?.component.getFirstPropertyValue('url')).toBe('https://example.org/1.1/#s1');
	expect(event?.component.getFirstProperty('summary')?.getParameter('language')).toBe('zh-Hans');
});

test('the middle and the end of a year are told apart from a year alone, and striving from a promise', () => {
	const events = read(write({ deadline: '2023-06' }, { deadline: '2023-12', modality: 'strive' }));
	expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2023-06-30', '2023-12-31']);
	expect(events.map(({ component }) => component.getFirstPropertyValue('categories'))).toEqual([
		'MIDDLE-OF-YEAR',
		'END-OF-YEAR',
	]);
	expect(events[0]?.summary).toMatch(/^2023 年年中：.* \/ middle of 2023: /u);
	expect(events[1]?.summary).toMatch(/^2023 年底（力争）：/u);
});

test('what has no date, and a threshold, is no event', () => {
	const milestone = { kind: 'milestone', operator: null, value: null, unit: null } as const;
	const events = read(write({ deadline: null }, { role: 'scope' }, milestone));
	expect(events.map(({ summary }) => summary)).toEqual([
		'2025 年（仅写年份）：磨坊；水车，风车 / 2025 (year only): mills; water, wind',
	]);
});

test('lines have at most 75 octets and end in CR LF, and no character is cut', () => {
	const quote = { zh: '磨𠀀é'.repeat(90), en: 'x'.repeat(300) };
	const text = write({ quote });
	const lines = text.split('\r\n');
	expect(lines.pop()).toBe('');
	expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
	expect(lines.filter((line) => /[\uD800-\uDBFF]$|^ ?[\uDC00-\uDFFF]/.test(line))).toEqual([]);
	expect(read(text)[0]?.description).toContain(quote.zh);
});

test('the stamp is the day of the release, so that a corrected event takes the place of the old one', () => {
	expect(write({})).toContain('\r\nDTSTAMP:20261125T000000Z\r\n');
});
