import { toChartFile } from '../exports/chart-file.ts';
import { chartStyles } from '../exports/chart-styles.ts';
import { makeFonts } from '../pictures/make-fonts.ts';
import type { Link } from '../figures/figure.ts';
import { languageTag, type Locale } from '../plan/locale.ts';
import { getChartSource } from './chart-source.ts';
import { getFigure, getFigureFiles } from './figures.ts';

/** A chart as an SVG file, with absolute links, for people to take away. */
export async function getChartFile(locale: Locale, name: string, link: Link): Promise<string> {
	const figure = await getFigure(locale, name, link);
	return toChartFile(figure, {
		source: await getChartSource(locale, link(figure.path)),
		language: languageTag[locale],
		styles: chartStyles(),
	});
}

let fonts: Promise<string[]> | undefined;

/** Fonts with the characters of all charts, made once a build. */
export function getChartFonts(): Promise<string[]> {
	return (fonts ??= readCharts().then((files) => makeFonts(files.join(''), 'sans')));
}

async function readCharts(): Promise<string[]> {
	const files = (await getFigureFiles()).map(({ props: { locale, name } }) =>
		getChartFile(locale, name, String),
	);
	return Promise.all(files);
}
