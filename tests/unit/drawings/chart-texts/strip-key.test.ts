import { expect, test } from 'vitest';
import type { Strip, StripMark } from '../../../../src/drawings/charts/strip.ts';
import type { StripRow } from '../../../../src/drawings/charts/strip-chart.ts';
import { stripKey } from '../../../../src/drawings/chart-texts/strip-key.ts';

const baseline: StripMark = { role: 'baseline', value: 34, label: '34' };
const target: StripMark = { role: 'target', value: 26, label: '≤26' };
const actual: StripMark = { role: 'actual', value: 26, label: '26' };

const strip = (marks: StripMark[], more: Partial<Strip> = {}): Strip => ({
	marks,
	limits: [0, Infinity],
	joined: true,
	format: String,
	...more,
});

const row = (more: Partial<StripRow>): StripRow => ({
	row: 'i2',
	href: '/en/indicators/2/',
	filters: {},
	number: '2',
	name: 'PM2.5',
	shape: 'square',
	remarks: [],
	strip: null,
	words: [],
	...more,
});

const key = (shown: StripRow, previous: StripRow | null = null, cumulative = false) =>
	stripKey('en', { row: shown, previous, cumulative });

test('a key explains what is drawn and nothing else', () => {
	const words = row({ shape: 'circle', words: [{ role: 'target', text: '“as assigned”' }] });
	expect(key(words)).toBe(
		'Open mark: the baseline (Table 2). Filled mark: the target. Circle: an anticipatory (not binding) indicator.',
	);
	const drawn = key(row({ strip: strip([baseline, target], { met: 'below' }) }));
	for (const said of ['Pale band', 'The scale is labeled', 'Square']) expect(drawn).toContain(said);
	for (const other of ['Vertical bar', 'Circle', '“<”', 'same value', '2015', 'rows'])
		expect(drawn).not.toContain(other);
});

test('what stands inside or beside another mark is told apart', () => {
	const same = { ...target, value: 34 };
	expect(key(row({ strip: strip([baseline, same]) }))).toContain('drawn inside the other');
	const beside = key(row({ strip: strip([baseline, { ...same, excluded: true }]) }));
	expect(beside).toContain('“<”');
	expect(beside).not.toContain('inside');
});

test('the stroke is of 2020, or of five years together', () => {
	const now = row({ strip: strip([baseline, target]) });
	const before = row({ strip: strip([baseline, target, actual]) });
	expect(key(now, before)).toContain('Vertical bar: the 2020 value.');
	expect(key(now, before, true)).toContain('Vertical bar: the total of five years.');
});

test('two rows have scales of their own, or one', () => {
	const own = row({ strip: strip([baseline, target]) });
	expect(key(own, own)).toContain('cannot be compared');
	const one = row({ strip: strip([baseline, target], { shared: [34, 26] }) });
	expect(key(one, one)).toContain('Both rows have the same scale');
	expect(key(one, one)).not.toContain('cannot be compared');
});
