import { createUnitReader } from '../../model/numbers/unit-reader.ts';
import { toUnitNames } from '../../model/numbers/unit-names.ts';
import { unitSchema } from '../../model/schemas/unit.ts';
import type { Data } from '../data/data-files.ts';
import type { DataProblem } from '../data/data-problem.ts';
import type { CheckedNode } from '../data/plan-sentences.ts';
import { problemAt, textAt } from '../data/row.ts';
import { checkClaimFigures } from './check-claim-figures.ts';
import { findNumerals } from './claim-figures.ts';
import { checkClaimHedges, holdsHedge } from './check-claim-hedges.ts';
import { findClaims } from './claims.ts';
import { findGrounds, fingerprintOf } from './grounds.ts';

/**
 * Claims with a figure, date or bound that their sentences do not state or that one language lacks, that have lost a
 * hedge, and whose sentences nobody has held them against since they changed.
 */
export function checkClaims(data: Data, nodes: readonly CheckedNode[]): DataProblem[] {
	const grounds = findGrounds(data, nodes);
	const units = createUnitReader(toUnitNames(unitsOf(data)));
	const terms = (data.glossary ?? []).flatMap((row) => textAt(row, ['zh']) ?? []);
	const names = terms.filter(
		// 万 and 亿 at the start of a unit belong to the figure before it.
		(term) => findNumerals(term).length > 0 && !/^[万亿]/u.test(term),
	);
	const longer = terms.filter(holdsHedge);
	return findClaims(data).flatMap((claim) => {
		const { row, path } = claim;
		const seen = fingerprintOf(claim.grounds, grounds);
		// Sentences that do not exist are reported as that.
		if (seen === undefined || claim.grounds.length === 0) return [];
		const own = claim.grounds.flatMap((id) => grounds.get(id) ?? []);
		const report = (code: DataProblem['code'], message: string) =>
			problemAt(row, [...path, code === 'seen' ? 'seen' : 'zh'], code, message);
		const read = 'hold it against its sentences, then run';
		return [
			...checkClaimFigures(claim, own, units, names).map((message) => report('figure', message)),
			...checkClaimHedges(claim, own, units, longer).map((message) => report('hedge', message)),
			...(claim.seen === seen
				? []
				: [
						report(
							'seen',
							claim.seen === undefined
								? `not held against ${claim.grounds.join(', ')} yet; ${read} \`npm run claims -- ${claim.id}\``
								: `${claim.grounds.join(', ')}: changed since; ${read} \`npm run claims -- ${claim.id}\``,
						),
					]),
		];
	});
}

function unitsOf({ units = [] }: Data) {
	return units.flatMap(({ value }) => {
		const { data } = unitSchema.safeParse(value);
		return data ? [data] : [];
	});
}
