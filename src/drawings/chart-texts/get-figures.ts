import { type ChartName, chartNames, hasChart } from './chart-names.ts';
import { deadlinesFigure } from './deadlines-figure.ts';
import type { Figure, Link } from './figure.ts';
import { indicatorFigure } from './indicator-figure.ts';
import { indicatorsFigure } from './indicators-figure.ts';
import { numbersFigure } from './numbers-figure.ts';
import { resultsFigure } from './results-figure.ts';
import { tasksFigure } from './tasks-figure.ts';
import { nodeAddress } from '../../model/places/address.ts';
import type { Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getResults, getIndicators } from '../../model/reader/tables.ts';
import { getTargetRows } from '../../model/reader/targets.ts';

const figures = new Map<string, Promise<Figure[]>>();

/**
 * The charts of the site in a language, drawn once a build.
 *
 * @param link What turns addresses inside the drawings into links.
 */
function getFigures(locale: Locale, link: Link): Promise<Figure[]> {
	const key = `${locale} ${link('/')}`;
	const known = figures.get(key) ?? drawFigures(locale, link);
	figures.set(key, known);
	return known;
}

async function drawFigures(locale: Locale, link: Link): Promise<Figure[]> {
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
	const draw: Record<ChartName, () => Figure> = {
		indicators: () => indicatorsFigure(ofIndicators),
		results: () => resultsFigure({ locale, results, link }),
		deadlines: () =>
			deadlinesFigure({ locale, rows: targets, period: [period.start, period.end], link }),
		numbers: () => numbersFigure({ locale, nodes, targets, background, link }),
		tasks: () => tasksFigure({ locale, nodes, indicators, link }),
	};
	return [
		...chartNames().map((name) => draw[name]()),
		...indicators.map((indicator) => indicatorFigure(indicator, ofIndicators)),
	];
}

/** A chart by its name. */
export async function getFigure(locale: Locale, name: string, link: Link): Promise<Figure> {
	const figure = (await getFigures(locale, link)).find((candidate) => candidate.name === name);
	if (!figure) throw new Error(`there is no chart “${name}”`);
	return figure;
}

/** A chart of a page that stands there only where the plan has what it draws. */
export async function maybeFigure(
	locale: Locale,
	name: ChartName,
	link: Link,
): Promise<Figure | undefined> {
	return hasChart(name) ? getFigure(locale, name, link) : undefined;
}

async function getAll(): Promise<{ locale: Locale; figure: Figure }[]> {
	const drawn = siteLocales.map(async (locale) =>
		(await getFigures(locale, String)).map((figure) => ({ locale, figure })),
	);
	return (await Promise.all(drawn)).flat();
}

/** A file for each chart in each language. */
export async function getFigureFiles() {
	return (await getAll()).map(({ locale, figure: { name } }) => ({
		params: { locale, name },
		props: { locale, name },
	}));
}

/** A card for each chart in each language; its place is that of the chart's page. */
export async function getFigureCards() {
	return (await getAll()).map(({ locale, figure: { name, place } }) => ({
		params: { locale, place },
		props: { locale, name },
	}));
}
