import { describe, type Download, file, inEachLanguage } from './download.ts';
import { downloads } from './downloads.ts';
import { nodeLabel, shortNumber } from '../../words/node-label.ts';
import { plainText } from '../../model/text/inline.ts';
import { has } from '../../model/parts.ts';
import { inLocales, siteLocales } from '../../model/site-locales.ts';
import { chartNames } from '../../drawings/chart-texts/chart-names.ts';
import type { Locale } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { getDatedSections } from '../feeds/get-calendars.ts';
import { getFigure } from '../../drawings/chart-texts/get-figures.ts';

export { type Download, type DownloadFile, downloadGroups } from './download.ts';

/** Everything that can be downloaded, in the order of the page. */
export async function getDownloads(): Promise<Download[]> {
	const calendars = has('deadlines') ? [await getCalendars()] : [];
	return [...downloads, ...calendars, ...(await Promise.all(chartNames().map(getChart)))];
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
			label: inLocales((locale) => nameSection(locale, section)),
		})),
	};
}

/** `3.4 标题`: the printed number alone, （四）, does not say of which chapter. */
function nameSection(locale: Locale, section: PlanNode): string {
	const title = plainText(nodeLabel(locale, section).title.runs);
	return `${shortNumber(locale, section)} ${title}`;
}

async function getChart(name: string): Promise<Download> {
	const figures = await Promise.all(
		siteLocales.map(async (locale) => [locale, await getFigure(locale, name, String)] as const),
	);
	const described = {
		id: `chart-${name}`,
		title: inLocales((locale) => new Map(figures).get(locale)?.title ?? ''),
		about: inLocales((locale) => new Map(figures).get(locale)?.finding ?? ''),
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
