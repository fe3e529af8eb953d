import type { Download, DownloadFile } from './download.ts';
import { listDownloads } from './downloads.ts';
import { formatOf } from './file-formats.ts';
import { getPlanData } from './get-plan-data.ts';
import { makeFiles, measureFiles } from './made-files.ts';
import { toCatalog } from './catalog.ts';
import { getFigure } from '../../drawings/chart-texts/get-figures.ts';
import { locales } from '../../model/locale.ts';
import { once } from '../../model/reader/once.ts';
import type { PlanData } from './plan-data.ts';

export { type Download, type DownloadFile, downloadGroups } from './download.ts';

/** The charts that have a page of their own; those of single indicators stand on theirs. */
const charts = ['indicators', 'results', 'deadlines', 'numbers', 'tasks'];

const getPlanWithCatalog = async (): Promise<PlanData> => ({
	...(await getPlanData()),
	catalog: getCatalog,
});

/** Everything that can be downloaded, in the order of the page. */
export const getDownloads = once(async (): Promise<readonly Download[]> => [
	...listDownloads(await getPlanWithCatalog()),
	...(await Promise.all(charts.map(getChart))),
]);

/** The files of the downloads by their paths, each made once a build; see {@link makeFiles}. */
export const getFiles = once(async () =>
	makeFiles(await getDownloads(), await getPlanWithCatalog()),
);

/** Bytes of the files in /data/ by their paths; see {@link measureFiles}. */
export const getSizes = once(async () => measureFiles(await getDownloads(), await getFiles()));

async function getCatalog(): Promise<object> {
	return toCatalog(await getDownloads(), { ...(await getPlanData()), sizes: await getSizes() });
}

async function getChart(name: string): Promise<Download> {
	const [zh, en] = await Promise.all([
		getFigure('zh', name, String),
		getFigure('en', name, String),
	]);
	const described = {
		id: `chart-${name}`,
		title: { zh: zh.title, en: en.title },
		about: { zh: zh.finding, en: en.finding },
	};
	return {
		...described,
		group: 'charts',
		dataset: described,
		files: ['svg', 'png', 'csv'].flatMap((ending) =>
			locales.map((locale): DownloadFile => {
				const path = `charts/${locale}/${name}.${ending}`;
				return { path, format: formatOf(path), languages: [locale] };
			}),
		),
	};
}
