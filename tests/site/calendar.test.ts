import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Change } from '../../src/model/schemas/change.ts';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import type { Target } from '../../src/model/schemas/target.ts';
import { files, readJson, readText, siteRoot } from './dist.ts';
import { pages } from './pages.ts';

// The calendars of deadlines, as a calendar program reads them.

const { nodes } = readJson('data/plan.json') as PlanExport;
const targets = readJson('data/targets.json') as Target[];
const dated = targets.filter(({ deadline, role }) => deadline !== null && role === 'target');

const calendars = files.filter((path) => path.endsWith('.ics'));

const read = (path: string) =>
	new ICAL.Component(ICAL.parse(readText(path)) as unknown[])
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));

const idOf = ({ uid }: ICAL.Event) => uid.split('@')[0] ?? '';

/** The last day that the words of the plan allow. */
const days: Record<string, string> = { '06': '-06-30', '12': '-12-31' };

test('deadlines.ics has every dated promise on its day, and says how precise the plan is', () => {
	const events = read('data/deadlines.ics');
	expect(events.length).toBeGreaterThan(80);
	expect(events.map(idOf)).toEqual(dated.map(({ id }) => id));
	for (const [index, event] of events.entries()) {
		const { deadline, quote, subject, node } = dated[index] ?? {};
		const [year = '', month] = deadline?.split('-') ?? [];
		expect(event.startDate.isDate).toBe(true);
		expect(event.startDate.toString()).toBe(year + (days[month ?? '12'] ?? ''));
		expect(event.duration.toString()).toBe('P1D');
		expect(event.summary.includes('仅写年份'), event.uid).toBe(month === undefined);
		expect(event.summary.includes('year only'), event.uid).toBe(month === undefined);
		expect(event.summary).toContain(subject?.zh);
		expect(event.summary).toContain(subject?.en);
		expect(event.description).toContain(quote?.zh);
		expect(event.description).toContain(quote?.en);
		expect(event.component.getFirstPropertyValue('url')).toBe(
			`${siteRoot}/${node?.replace('/', '/#') ?? ''}`,
		);
	}
});

test('every address in the calendar leads to its sentence', () => {
	for (const { description } of read('data/deadlines.ics')) {
		const addresses = description.split('\n').filter((line) => line.startsWith(siteRoot));
		expect(addresses).toHaveLength(2);
		for (const address of addresses) {
			const [path = '', anchor = ''] = address.slice(siteRoot.length).split('#');
			expect(pages.get(path)?.ids.has(anchor), address).toBe(true);
		}
	}
});

test('the calendars of sections have the events of the whole one, each once', () => {
	const parts = calendars.filter((path) => path !== 'data/deadlines.ics');
	expect(parts.length).toBeGreaterThan(8);
	const sectionOf = (id: string): string => {
		const node = nodes.find((one) => one.id === id) ?? expect.fail(`there is no ${id}`);
		return node.kind === 'section' || node.parent === null ? id : sectionOf(node.parent);
	};
	const ids = parts.flatMap((path) => {
		const [, section = ''] = /deadlines-(.+)\.ics$/u.exec(path) ?? [];
		const expected = dated.filter(({ node }) => sectionOf(node.split('/s')[0] ?? '') === section);
		expect(read(path).map(idOf).toSorted(), path).toEqual(expected.map(({ id }) => id).toSorted());
		return read(path).map(idOf);
	});
	expect(ids.toSorted()).toEqual(dated.map(({ id }) => id).toSorted());
});

test('lines have at most 75 octets, end in CR LF, and cut no character', () => {
	for (const path of calendars) {
		const text = readText(path);
		expect(text).not.toContain('\uFFFD');
		const lines = text.split('\r\n');
		expect(lines.pop()).toBe('');
		expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
	}
});

test('events bear the day of the release, and nothing depends on that of the build', () => {
	const changes = parse(readFileSync('content/changes.yaml', 'utf8')) as Change[];
	const [release = ''] = changes
		.map(({ date }) => date)
		.sort()
		.reverse();
	const stamps = read('data/deadlines.ics').map(({ component }) =>
		String(component.getFirstPropertyValue('dtstamp')),
	);
	expect(new Set(stamps)).toEqual(new Set([`${release}T00:00:00Z`]));
});
