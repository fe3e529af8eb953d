import { ownValue } from '../../model/own-value.ts';
import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import { numberAt, problemAt, type Row, textAt, valueAt } from './row.ts';

/** Operators that bound a value from the side to which it is to move. */
const against: Readonly<Record<string, string>> = { up: '≤<', down: '≥>', hold: '<>' };

/** Targets of indicators that contradict the direction in which a change is an improvement. */
export function checkDirections({ indicators }: Data): DataProblem[] {
	return (indicators ?? []).flatMap((row) => {
		const desired = textAt(row, ['desired']);
		return desired === undefined
			? []
			: [...checkOperator(row, desired), ...checkSide(row, desired)];
	});
}

function checkOperator(row: Row, desired: string): DataProblem[] {
	const operator = textAt(row, ['target', 'operator']);
	if (operator === undefined) return [];
	// A bound holds a value only where it is the baseline.
	const isLoose = desired === 'hold' && operator !== '=' && baselineOf(row) === undefined;
	if (!isLoose && ownValue(against, desired)?.includes(operator) !== true) return [];
	const message = `the operator ${operator} contradicts the desired direction “${desired}”`;
	return [problemAt(row, ['target', 'operator'], 'direction', message)];
}

function checkSide(row: Row, desired: string): DataProblem[] {
	const [baseline, target] = [baselineOf(row), numberAt(row, ['target', 'value'])];
	if (baseline === undefined || target === undefined) return [];
	const change = Math.sign(target - baseline);
	const isFit = desired === 'hold' ? change === 0 : change !== (desired === 'up' ? -1 : 1);
	const sides = ['below', 'the same as', 'above'];
	const message = `the target ${target} is ${sides[change + 1] ?? ''} the baseline ${baseline}, which contradicts the desired direction “${desired}”`;
	return isFit ? [] : [problemAt(row, ['target', 'value'], 'direction', message)];
}

/** The baseline, where the target may be compared with it: where the way of counting is the same. */
function baselineOf(row: Row): number | undefined {
	return valueAt(row, ['break']) === undefined ? numberAt(row, ['baseline', 'value']) : undefined;
}
