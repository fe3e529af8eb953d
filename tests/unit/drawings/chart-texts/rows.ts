import fc from 'fast-check';
import type { PlanNode } from '../../../../src/model/text/node.ts';
import type { Result } from '../../../../src/model/schemas/result.ts';
import type { Indicator } from '../../../../src/model/schemas/indicator.ts';
import type { Target } from '../../../../src/model/schemas/target.ts';

// Invented rows, for tests of what is said of any data and not of one plan's.

export const both = (text: string) => ({ zh: text, en: text });

const value = fc.constantFrom(0, 1, 2, 3);
const maybe = fc.option(value, { freq: 3 });
const desired = fc.constantFrom('up', 'down', 'hold');

/** A row of table 1; its numbers are few, so that all outcomes occur often. */
export const result: fc.Arbitrary<Result> = fc
	.record({ baseline: maybe, target: maybe, actual: maybe, desired, number: fc.nat(20) })
	.map(({ baseline, target, actual, desired, number }) => {
		const cell = (own: number | null) => ({
			value: own,
			text: both(own === null ? '/' : `${own}`),
		});
		return {
			id: `a-${number}`,
			number: String(number),
			nature: 'binding',
			category: both('水'),
			name: both('水'),
			printedName: '水 (%)',
			unit: both('%'),
			baseline: { year: 2015, ...cell(baseline) },
			target: cell(target),
			actual: { year: 2020, ...cell(actual) },
			desired,
			status: both('完成'),
		};
	});

/** A row of table 2, with or without a figure, a mean for its baseline, and a note on that. */
export const indicator: fc.Arbitrary<Indicator> = fc
	.record({
		id: fc.integer({ min: 1, max: 30 }),
		baseline: maybe,
		period: fc.constantFrom('2020' as const, '2016-2020' as const),
		mean: fc.boolean(),
		noted: fc.boolean(),
		target: maybe,
		operator: fc.constantFrom('≥', '≤', '<', '='),
		cell: fc.constantFrom('由省下达', '逐步提高', '保持稳定'),
		desired,
		previous: fc.option(fc.nat(20), { nil: undefined }),
	})
	.map(({ id, baseline, period, mean, noted, target, operator, cell, desired, previous }) => ({
		id: String(id),
		number: String(id),
		partOf: null,
		domain: both('气'),
		name: both('气'),
		printedName: '气 (%)',
		plain: both('气'),
		unit: both('%'),
		nature: 'binding' as const,
		baseline: {
			value: baseline,
			period,
			text: both(baseline === null ? '—' : `${baseline}${mean ? ' (均值)' : ''}`),
			...(noted && { mark: '①' as const, note: both('当年数据不能反映现状') }),
		},
		target: {
			year: 2025 as const,
			operator: target === null ? null : operator,
			value: target,
			text: both(target === null ? cell : `${operator}${target}`),
		},
		desired,
		...(previous !== undefined && { previous: `a-${previous}` }),
		aliases: { zh: ['气'], en: ['air'] },
		nodes: ['3.1.1/s1'],
	}));

/** Entries of targets, some of them the same as others. */
export const targets: fc.Arbitrary<Target[]> = fc
	.array(
		fc.record({
			kind: fc.constantFrom('quantity', 'milestone'),
			role: fc.constantFrom('target', 'target', 'target', 'scope'),
			deadline: fc.constantFrom(null, '2021', '2023-12', '2025', '2025'),
			modality: fc.constantFrom('shall', 'shall', 'strive'),
			section: fc.constantFrom('2.1', '3.1', '3.2', '3.3'),
			same: fc.option(fc.nat(11), { freq: 2 }),
		}),
		{ maxLength: 12 },
	)
	.map((rows) =>
		rows.map(({ kind, role, deadline, modality, section, same }, index): Target => ({
			id: `t-${index}`,
			node: `${section}.1/s1`,
			kind,
			role,
			subject: both('水'),
			operator: kind === 'quantity' ? '=' : null,
			value: kind === 'quantity' ? 1 : null,
			unit: null,
			deadline: kind === 'milestone' ? (deadline ?? '2025') : deadline,
			modality,
			quote: both('水'),
			sameAs: same === null || same >= rows.length || same === index ? [] : [`t-${same}`],
		})),
	);

/** A section of an invented plan. */
export function sectionOf(id: string): PlanNode {
	return {
		id,
		kind: 'section',
		parent: id.split('.')[0] ?? null,
		order: 1,
		number: { zh: '（一）', en: 'Section 1' },
		title: { zh: [{ text: '节', marks: [] }], en: [{ text: 'Section', marks: [] }] },
		page: null,
		blocks: [],
		sentences: [],
	};
}
