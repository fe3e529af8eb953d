import { toChartFile } from './chart-file.ts';
import type { DrawingStyles } from './dress-drawing.ts';
import { paint } from './paint.ts';
import type { Link } from '../chart-texts/chart.ts';
import { languageTag, type Locale } from '../../model/locale.ts';
import { getChartSource } from '../chart-texts/get-chart-source.ts';
import { getChart, getChartList } from '../chart-texts/get-charts.ts';

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
	const chart = await getChart(locale, name, link);
	return toChartFile(chart, {
		source: await getChartSource(locale, link(chart.path)),
		language: languageTag[locale],
		styles,
	});
}

/** The same as PNG at twice its size. */
export async function getChartPicture(
	locale: Locale,
	name: string,
	{ link, styles }: { link: Link; styles: DrawingStyles },
): Promise<Uint8Array<ArrayBuffer>> {
	const file = await getChartFile(locale, name, { link, styles });
	// The typeface has curly quotation marks as wide as a character, which Chinese wants and English does not.
	const svg = locale === 'en' ? file.replaceAll(/[“”]/gu, '&#34;').replaceAll('’', '&#39;') : file;
	return paint(svg, { typefaces: ['sans'], zoom: 2, lettering: () => getLettering(styles) });
}

let lettering: Promise<ReadonlySet<string>> | undefined;

function getLettering(styles: DrawingStyles): Promise<ReadonlySet<string>> {
	return (lettering ??= readCharts(styles));
}

/** The characters of all charts, which the fonts have to hold. */
async function readCharts(styles: DrawingStyles): Promise<ReadonlySet<string>> {
	const files = (await getChartList()).map(({ props: { locale, name } }) =>
		getChartFile(locale, name, { link: String, styles }),
	);
	return new Set((await Promise.all(files)).join(''));
}
