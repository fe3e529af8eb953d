import { describe, type Download, file, inEachLanguage } from './download.ts';
import { downloads } from './downloads.ts';
import { nodeLabel, shortNumber } from '../../words/node-label.ts';
import { plainText } from '../../model/text/inline.ts';
import type { Locale } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { getDatedSections } from '../feeds/get-calendars.ts';
import { getFigure } from '../../drawings/chart-texts/get-figures.ts';

export { type Download, type DownloadFile, downloadGroups } from './download.ts';

/** The charts that have a page of their own; those of single indicators stand on theirs. */
const charts = ['indicators', 'results', 'deadlines', 'numbers', 'tasks'];

/** Everything that can be downloaded, in the order of the page. */
export async function getDownloads(): Promise<Download[]> {
	return [...downloads, await getCalendars(), ...(await Promise.all(charts.map(getChart)))];
}

async function getCalendars(): Promise<Download> {
	const sections = await getDatedSections();
	const described = describe('deadlines-of-sections', 'downloads.sections');
	return {
		...described,
		group: 'calendars',
		dataset: described,
		files: sections.map(({ section }) => ({
			...file(`data/deadlines-${section.id}.ics`),
			label: { zh: nameSection('zh', section), en: nameSection('en', section) },
		})),
	};
}

/** `3.4 标题`: the printed number alone, （四）, does not say of which chapter. */
function nameSection(locale: Locale, section: PlanNode): string {
	const title = plainText(nodeLabel(locale, section).title.runs);
	return `${shortNumber(locale, section)} ${title}`;
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
			inEachLanguage(`charts/LANG/${name}.${ending}`),
		),
	};
}
