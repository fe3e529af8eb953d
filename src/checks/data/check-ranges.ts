import { rangeOf } from '../../model/numbers/unit-range.ts';
import type { ListName } from '../../model/schemas/content-lists.ts';
import { type Unit, unitSchema } from '../../model/schemas/unit.ts';
import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import { numberAt, problemAt, type Row, textAt, valueAt } from './row.ts';

/** Where the files have values in the unit of their row. */
const values: readonly (readonly [ListName, readonly (readonly string[])[]])[] = [
	[
		'indicators',
		[
			['baseline', 'value'],
			['target', 'value'],
		],
	],
	[
		'results',
		[
			['baseline', 'value'],
			['target', 'value'],
			['actual', 'value'],
		],
	],
	['targets', [['value']]],
];

/** Values that no quantity in their unit can have, and units of which the ranges are not known. */
export function checkRanges(data: Data): DataProblem[] {
	const own = (data.units ?? []).flatMap(({ value }) => unitSchema.safeParse(value).data ?? []);
	return values.flatMap(([name, paths]) =>
		(data[name] ?? []).flatMap((row) => {
			const unit = valueAt(row, ['unit']) === null ? null : textAt(row, ['unit', 'zh']);
			return unit === undefined ? [] : checkRow(row, unit, paths, own);
		}),
	);
}

function checkRow(
	row: Row,
	unit: string | null,
	paths: readonly (readonly string[])[],
	own: readonly Unit[],
): DataProblem[] {
	const range = rangeOf(unit, own);
	if (!range) {
		const message = `what a value in “${unit ?? ''}” may be is not known; add the unit to content/units.yaml`;
		return [problemAt(row, ['unit', 'zh'], 'unknown-unit', message)];
	}
	const { min, max, whole } = range;
	return paths.flatMap((path) => {
		const value = numberAt(row, path);
		const isFit =
			value === undefined || (value >= min && value <= max && (!whole || Number.isInteger(value)));
		if (isFit) return [];
		const kind = whole ? 'a whole number' : 'a number';
		const bounds = max === Infinity ? `not below ${min}` : `from ${min} to ${max}`;
		const where = unit === null ? '' : ` in ${unit}`;
		const message = `${path.join('.')} is ${value}, expected ${kind} ${bounds}${where}`;
		return [problemAt(row, path, 'range', message)];
	});
}
