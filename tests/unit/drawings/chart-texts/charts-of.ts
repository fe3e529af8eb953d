import { deadlinesChart } from '../../../../src/drawings/chart-texts/deadlines-chart.ts';
import { indicatorsChart } from '../../../../src/drawings/chart-texts/indicators-chart.ts';
import { numbersChart } from '../../../../src/drawings/chart-texts/numbers-chart.ts';
import { resultsChart } from '../../../../src/drawings/chart-texts/results-chart.ts';
import type { Locale } from '../../../../src/model/locale.ts';
import type { Result } from '../../../../src/model/schemas/result.ts';
import type { Indicator } from '../../../../src/model/schemas/indicator.ts';
import type { Target } from '../../../../src/model/schemas/target.ts';
import { sectionOf } from './rows.ts';

// Charts of invented rows.

export const link = String;
const tables = { results: '/1/', indicators: '/2/' };

export const resultsOf = (locale: Locale, rows: readonly Result[]) =>
	resultsChart({ locale, results: rows, link });
export const indicatorsOf = (
	locale: Locale,
	rows: readonly Indicator[],
	results: readonly Result[] = [],
) => indicatorsChart({ locale, indicators: rows, results, tables, link });
const sections = ['1.1', '2.1', '3.1', '3.2', '3.3'].map(sectionOf);
const rowsOf = (entries: readonly Target[]) =>
	entries.map((target) => {
		const section = sections.find(({ id }) => target.node.startsWith(`${id}.`));
		if (!section) throw new Error(target.node);
		return { target, section, indicator: undefined, address: { zh: '/zh/', en: '/en/' } };
	});
export const deadlinesOf = (locale: Locale, entries: readonly Target[]) =>
	deadlinesChart({ locale, rows: rowsOf(entries), period: [2021, 2025], link });
export const numbersOf = (locale: Locale, entries: readonly Target[]) =>
	numbersChart({ locale, nodes: sections, targets: rowsOf(entries), background: ['1'], link });
