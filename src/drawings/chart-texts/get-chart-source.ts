import { formatDate } from '../../words/format-date.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import { getDocument } from '../../model/reader/document.ts';

/**
 * The line that tells where a chart's data are from: title, number and date of the plan, this edition, address.
 *
 * @param url Address of the page with the chart.
 */
export async function getChartSource(locale: Locale, url: string): Promise<string> {
	const { title, number, issued } = await getDocument();
	const date = formatDate(locale, issued);
	return translate(locale, 'charts.source', { title: title[locale], number, date, url });
}
