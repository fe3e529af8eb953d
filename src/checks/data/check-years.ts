import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import { numberAt, problemAt, type Row, textAt } from './row.ts';

/** Years of the tables of data that are not those of the plan and of the one before it. */
export function checkYears({ indicators = [], results = [], document }: Data): DataProblem[] {
	const [plan] = document ?? [];
	const yearOf = (...path: string[]) => (plan ? numberAt(plan, path) : undefined);
	const [start, end] = [yearOf('period', 'start'), yearOf('period', 'end')];
	const base = start === undefined ? undefined : start - 1;
	const before = yearOf('previousPeriod', 'start');
	return [
		...indicators.flatMap((row) => [
			...checkYear(row, ['target', 'year'], end),
			...checkBaseline(row, base),
		]),
		...results.flatMap((row) => [
			...checkYear(row, ['baseline', 'year'], before === undefined ? undefined : before - 1),
			...checkYear(row, ['actual', 'year'], yearOf('previousPeriod', 'end')),
		]),
	];
}

function checkYear(row: Row, path: readonly string[], expected: number | undefined): DataProblem[] {
	const year = numberAt(row, path);
	if (year === undefined || expected === undefined || year === expected) return [];
	return [problemAt(row, path, 'year', `${path.join('.')}: ${year}, expected ${expected}`)];
}

/** A baseline is of the year before the plan, or of years that end with it. */
function checkBaseline(row: Row, base: number | undefined): DataProblem[] {
	const path = ['baseline', 'period'];
	const period = textAt(row, path);
	if (period === undefined || base === undefined || period.endsWith(String(base))) return [];
	const message = `baseline.period: ${period}, expected ${base}, or years up to it`;
	return [problemAt(row, path, 'year', message)];
}
