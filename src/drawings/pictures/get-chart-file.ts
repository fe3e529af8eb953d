import { toChartFile } from './chart-file.ts';
import type { DrawingStyles } from './dress-drawing.ts';
import { makeFonts } from './make-fonts.ts';
import type { Link } from '../chart-texts/figure.ts';
import { languageTag, type Locale } from '../../model/locale.ts';
import { getChartSource } from '../chart-texts/get-chart-source.ts';
import { getFigure, getFigureFiles } from '../chart-texts/get-figures.ts';

/**
 * A chart as an SVG file, with absolute links, for people to take away.
 *
 * @param styles How the drawing looks: as on the pages of the site, which gives them.
 */
export async function getChartFile(
	locale: Locale,
	name: string,
	{ link, styles }: { link: Link; styles: DrawingStyles },
): Promise<string> {
	const figure = await getFigure(locale, name, link);
	return toChartFile(figure, {
		source: await getChartSource(locale, link(figure.path)),
		language: languageTag[locale],
		styles,
	});
}

let fonts: Promise<string[]> | undefined;

/** Fonts with the characters of all charts, made once a build. */
export function getChartFonts(styles: DrawingStyles): Promise<string[]> {
	return (fonts ??= readCharts(styles).then((files) => makeFonts(files.join(''), 'sans')));
}

async function readCharts(styles: DrawingStyles): Promise<string[]> {
	const files = (await getFigureFiles()).map(({ props: { locale, name } }) =>
		getChartFile(locale, name, { link: String, styles }),
	);
	return Promise.all(files);
}
