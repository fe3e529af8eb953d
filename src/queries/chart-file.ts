import { toChartFile } from '../exports/chart-file.ts';
import { chartStyles } from '../exports/chart-styles.ts';
import type { Link } from '../figures/figure.ts';
import { languageTag, type Locale } from '../plan/locale.ts';
import { getChartSource } from './chart-source.ts';
import { getFigure } from './figures.ts';

/** A chart as an SVG file, with absolute links, for people to take away. */
export async function getChartFile(locale: Locale, name: string, link: Link): Promise<string> {
	const figure = await getFigure(locale, name, link);
	return toChartFile(figure, {
		source: await getChartSource(locale, link(figure.path)),
		language: languageTag[locale],
		styles: chartStyles(),
	});
}
