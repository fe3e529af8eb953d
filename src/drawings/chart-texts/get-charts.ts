import { type ChartName, chartNames, hasChart } from './chart-names.ts';
import { deadlinesChart } from './deadlines-chart.ts';
import type { Chart, Link } from './chart.ts';
import { indicatorChart } from './indicator-chart.ts';
import { indicatorsChart } from './indicators-chart.ts';
import { numbersChart } from './numbers-chart.ts';
import { resultsChart } from './results-chart.ts';
import { tasksChart } from './tasks-chart.ts';
import { nodeAddress } from '../../model/places/address.ts';
import type { Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getResults, getIndicators } from '../../model/reader/tables.ts';
import { getTargetRows } from '../../model/reader/targets.ts';

const charts = new Map<string, Promise<Chart[]>>();

/**
 * The charts of the site in a language, drawn once a build.
 *
 * @param link What turns addresses inside the drawings into links.
 */
function getCharts(locale: Locale, link: Link): Promise<Chart[]> {
	const key = `${locale} ${link('/')}`;
	const known = charts.get(key) ?? drawCharts(locale, link);
	charts.set(key, known);
	return known;
}

async function drawCharts(locale: Locale, link: Link): Promise<Chart[]> {
	const indicators = await getIndicators();
	const results = await getResults();
	const targets = await getTargetRows();
	const { background, period, tables: printed } = await getDocument();
	const { nodes, node } = await getPlan();
	const tables = {
		...(printed.results !== undefined && { results: nodeAddress(locale, node(printed.results)) }),
		...(printed.indicators !== undefined && {
			indicators: nodeAddress(locale, node(printed.indicators)),
		}),
	};
	const ofIndicators = { locale, indicators, results, tables, link };
	const draw: Record<ChartName, () => Chart> = {
		indicators: () => indicatorsChart(ofIndicators),
		results: () => resultsChart({ locale, results, link }),
		deadlines: () =>
			deadlinesChart({ locale, rows: targets, period: [period.start, period.end], link }),
		numbers: () => numbersChart({ locale, nodes, targets, background, link }),
		tasks: () => tasksChart({ locale, nodes, indicators, link }),
	};
	return [
		...chartNames().map((name) => draw[name]()),
		...indicators.map((indicator) => indicatorChart(indicator, ofIndicators)),
	];
}

/** A chart by its name. */
export async function getChart(locale: Locale, name: string, link: Link): Promise<Chart> {
	const chart = (await getCharts(locale, link)).find((candidate) => candidate.name === name);
	if (!chart) throw new Error(`there is no chart “${name}”`);
	return chart;
}

/** A chart of a page that stands there only where the plan has what it draws. */
export async function maybeChart(
	locale: Locale,
	name: ChartName,
	link: Link,
): Promise<Chart | undefined> {
	return hasChart(name) ? getChart(locale, name, link) : undefined;
}

async function getAll(): Promise<{ locale: Locale; chart: Chart }[]> {
	const drawn = siteLocales.map(async (locale) =>
		(await getCharts(locale, String)).map((chart) => ({ locale, chart })),
	);
	return (await Promise.all(drawn)).flat();
}

/** A file for each chart in each language. */
export async function getChartList() {
	return (await getAll()).map(({ locale, chart: { name } }) => ({
		params: { locale, name },
		props: { locale, name },
	}));
}

/** An embed for each chart in each language; its place is that of the chart's page. */
export async function getChartEmbeds() {
	return (await getAll()).map(({ locale, chart: { name, place } }) => ({
		params: { locale, place },
		props: { locale, name },
	}));
}
