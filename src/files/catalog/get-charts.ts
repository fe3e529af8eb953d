import { getFigure, getFigureFiles } from '../../drawings/chart-texts/get-figures.ts';
import type { DrawingStyles } from '../../drawings/pictures/dress-drawing.ts';
import { getChartFile, getChartPicture } from '../../drawings/pictures/get-chart-file.ts';
import { type Locale, locales } from '../../model/locale.ts';
import { toTableCsv } from '../tables/table-csv.ts';
import type { Content, Download, DownloadFile } from './download.ts';
import { formatOf } from './file-formats.ts';
import { getPlanData } from './get-plan-data.ts';
import { keepFile, type MadeFile } from './made-files.ts';

/** The charts that have a page of their own; those of single indicators stand on theirs. */
const ofPages = ['indicators', 'results', 'deadlines', 'numbers', 'tasks'];

/** A chart, from which its files are made. */
interface Chart {
	locale: Locale;
	name: string;
	styles: DrawingStyles;
	/** Address of a place of the site in the file. */
	link: (path: string) => string;
}

/** What makes the files of a chart, an entry a format. */
const formats: Readonly<Record<string, (chart: Chart) => Promise<Content>>> = {
	svg: ({ locale, name, link, styles }) => getChartFile(locale, name, { link, styles }),
	png: ({ locale, name, link, styles }) => getChartPicture(locale, name, { link, styles }),
	csv: async ({ locale, name }) => toTableCsv(await getFigure(locale, name, String)),
};

const pathOf = (locale: Locale, name: string, ending: string) =>
	`charts/${locale}/${name}.${ending}`;

/** The charts that can be downloaded, in the order of the page. */
export async function getChartDownloads(): Promise<Download[]> {
	const drawn = new Set((await getFigureFiles()).map(({ props: { name } }) => name));
	return Promise.all(ofPages.filter((name) => drawn.has(name)).map(getChartDownload));
}

async function getChartDownload(name: string): Promise<Download> {
	const [zh, en] = await Promise.all([
		getFigure('zh', name, String),
		getFigure('en', name, String),
	]);
	const described = {
		id: `chart-${name}`,
		title: { zh: zh.title, en: en.title },
		about: { zh: zh.finding, en: en.finding },
	};
	const files = Object.keys(formats).flatMap((ending) =>
		locales.map((locale): DownloadFile => {
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
	const files = await getFigureFiles();
	return new Map(
		files.flatMap(({ props: { locale, name } }) =>
			Object.entries(formats).map(([ending, make]) => {
				const path = pathOf(locale, name, ending);
				return [path, keepFile(path, () => make({ locale, name, styles, link }))] as const;
			}),
		),
	);
}
