import { listDownloads } from './downloads.ts';
import type { Download } from './download.ts';
import { getChartDownloads } from './get-chart-downloads.ts';
import { getPlanData } from './get-plan-data.ts';
import { makeFiles, measureFiles } from './made-files.ts';
import { toCatalog } from './catalog.ts';
import { once } from '../../model/reader/once.ts';
import type { PlanData } from './plan-data.ts';

export { type Download, type DownloadFile, downloadGroups } from './download.ts';

const getPlanWithCatalog = async (): Promise<PlanData> => ({
	...(await getPlanData()),
	catalog: getCatalog,
});

/** Everything that can be downloaded, in the order of the page. */
export const getDownloads = once(async (): Promise<readonly Download[]> => [
	...listDownloads(await getPlanWithCatalog()),
	...(await getChartDownloads()),
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
