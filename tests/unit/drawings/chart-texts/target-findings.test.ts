import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Target } from '../../../../src/model/schemas/target.ts';
import { deadlinesOf, numbersOf } from './charts-of.ts';
import { targets } from './rows.ts';

// What is counted is things, for any data: what entries state in several places is one of them.

/** Things that entries state, found another way than the site does: by joining sets until nothing changes. */
function thingsOf(entries: readonly Target[]): Target[][] {
	let groups = entries.map((entry) => [entry]);
	const touch = (a: Target[], b: Target[]) =>
		a.some((one) => b.some(({ id, sameAs }) => one.sameAs.includes(id) || sameAs.includes(one.id)));
	for (let changed = true; changed;) {
		changed = false;
		for (const group of groups) {
			const other = groups.find((candidate) => candidate !== group && touch(group, candidate));
			if (!other) continue;
			groups = [...groups.filter((own) => own !== group && own !== other), [...group, ...other]];
			changed = true;
			break;
		}
	}
	return groups;
}

const isDated = ({ role, deadline }: Target) => role === 'target' && deadline !== null;
const isQuantity = ({ role, kind }: Target) => role === 'target' && kind === 'quantity';

test('deadlines count things, and say how often they are stated where that is more', () => {
	fc.assert(
		fc.property(targets, (entries) => {
			const { finding } = deadlinesOf('en', entries);
			const dated = thingsOf(entries).filter((group) => group.some(isDated));
			const mentions = entries.filter(isDated).length;
			if (dated.length === 0) {
				expect(finding).toBe('The plan sets no deadline for any target or task.');
				return;
			}
			expect(/^The plan sets deadlines for (\d+) /u.exec(finding)?.[1]).toBe(String(dated.length));
			const stated = /stated (\d+) times/u.exec(finding)?.[1];
			expect(stated, finding).toBe(mentions === dated.length ? undefined : String(mentions));
			let sum = 0;
			for (const year of ['2021', '2022', '2023', '2024', '2025']) {
				const count = dated.filter((group) =>
					group.some((target) => isDated(target) && target.deadline?.startsWith(year)),
				).length;
				expect(finding).toContain(`${count === 0 ? 'none' : count} in ${year}`);
				sum += count;
			}
			// Those that are in several years are the difference; here never more than three years.
			expect(finding.includes('different years'), finding).toBe(sum > dated.length);
			const strive = (group: Target[]) =>
				new Set(group.filter(isDated).map(({ modality }) => modality));
			const always = dated.filter((group) => [...strive(group)].join() === 'strive').length;
			const mixed = dated.filter((group) => strive(group).size > 1).length;
			expect(/Worded “strive to”: (\d+)/u.exec(finding)?.[1]).toBe(
				always ? String(always) : undefined,
			);
			expect(/not in another: (\d+)/u.exec(finding)?.[1]).toBe(mixed ? String(mixed) : undefined);
		}),
	);
});

test('quantities count things, and sections are named only where they have some', () => {
	fc.assert(
		fc.property(targets, (entries) => {
			const { finding } = numbersOf('en', entries);
			const things = thingsOf(entries).filter((group) => group.some(isQuantity));
			const having = new Set(entries.filter(isQuantity).map(({ node }) => node.slice(0, 3)));
			const named = [...finding.matchAll(/\b\d\.\d\b/gu)].map(([section]) => section);
			expect(
				named.every((section) => having.has(section)),
				finding,
			).toBe(true);
			expect(named).toHaveLength(Math.min(2, having.size));
			expect(/set (\d+) numerical target/u.exec(finding)?.[1], finding).toBe(
				things.length === 0 ? undefined : String(things.length),
			);
			const empty = /counted, (\d+) ha/u.exec(finding)?.[1];
			expect(empty).toBe(
				having.size === 0 || having.size === 4 ? undefined : String(4 - having.size),
			);
		}),
	);
});
