import { chartNames } from '../../drawings/chart-texts/chart-names.ts';
import { getChart, getChartList } from '../../drawings/chart-texts/get-charts.ts';
import type { DrawingStyles } from '../../drawings/pictures/dress-drawing.ts';
import { getChartFile, getChartPicture } from '../../drawings/pictures/get-chart-file.ts';
import type { Locale } from '../../model/locale.ts';
import { inLocales, siteLocales } from '../../model/site-locales.ts';
import { toTableCsv } from '../tables/table-csv.ts';
import type { Content, Download, DownloadFile } from './download.ts';
import { formatOf } from './file-formats.ts';
import { getPlanData } from './get-plan-data.ts';
import { keepFile, type MadeFile } from './made-files.ts';

/** A chart, from which its files are made. */
interface NamedChart {
	locale: Locale;
	name: string;
	styles: DrawingStyles;
	/** Address of a place of the site in the file. */
	link: (path: string) => string;
}

/** What makes the files of a chart, an entry a format. */
const formats: Readonly<Record<string, (chart: NamedChart) => Promise<Content>>> = {
	svg: ({ locale, name, link, styles }) => getChartFile(locale, name, { link, styles }),
	png: ({ locale, name, link, styles }) => getChartPicture(locale, name, { link, styles }),
	csv: async ({ locale, name }) => toTableCsv(await getChart(locale, name, String)),
};

const pathOf = (locale: Locale, name: string, ending: string) =>
	`charts/${locale}/${name}.${ending}`;

/** The charts that can be downloaded, in the order of the page. */
export async function getChartDownloads(): Promise<Download[]> {
	return Promise.all(chartNames().map(getChartDownload));
}

async function getChartDownload(name: string): Promise<Download> {
	const charts = new Map(
		await Promise.all(
			siteLocales.map(async (locale) => [locale, await getChart(locale, name, String)] as const),
		),
	);
	const described = {
		id: `chart-${name}`,
		title: inLocales((locale) => charts.get(locale)?.title ?? ''),
		about: inLocales((locale) => charts.get(locale)?.finding ?? ''),
	};
	const files = Object.keys(formats).flatMap((ending) =>
		siteLocales.map((locale): DownloadFile => {
			const path = pathOf(locale, name, ending);
			return { path, format: formatOf(path), languages: [locale] };
		}),
	);
	return { ...described, group: 'charts', dataset: described, files };
}

/**
 * The files of all charts, those of single indicators too, by their paths.
 *
 * @param styles How the drawings look: as on the pages of the site, which gives them.
 */
export async function getChartFiles(
	styles: DrawingStyles,
): Promise<Map<string, () => Promise<MadeFile>>> {
	const { address: link } = await getPlanData();
	const files = await getChartList();
	return new Map(
		files.flatMap(({ props: { locale, name } }) =>
			Object.entries(formats).map(([ending, make]) => {
				const path = pathOf(locale, name, ending);
				return [path, keepFile(path, () => make({ locale, name, styles, link }))] as const;
			}),
		),
	);
}
