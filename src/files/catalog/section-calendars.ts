import type { Locale } from '../../model/locale.ts';
import { inLocales } from '../../model/site-locales.ts';
import type { TargetRow } from '../../model/reader/target-row.ts';
import { plainText } from '../../model/text/inline.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { nodeLabel, nodeName, shortNumber } from '../../words/node-label.ts';
import { translate } from '../../words/translate.ts';
import { findDated, toDeadlineCalendar } from '../feeds/deadlines-ics.ts';
import { hasDataset } from './datasets.ts';
import { describe, type DownloadFile, type Entry, file } from './download.ts';
import type { PlanData } from './plan-data.ts';

/** A calendar for each section that states dated promises, in reading order: `/data/deadlines-2.1.ics`. */
export const sectionCalendars: Entry = {
	exists: (plan) => hasDataset('deadlines', plan),
	describe: ({ targetRows }) => {
		const sections = Map.groupBy(findDated(targetRows), ({ section }) => section);
		const described = describe('deadlines-of-sections', 'downloads.sections');
		return {
			...described,
			group: 'calendars',
			dataset: described,
			files: Array.from(sections, ([section, rows]) => toCalendar(section, rows)),
		};
	},
};

function toCalendar(section: PlanNode, rows: readonly TargetRow[]): DownloadFile {
	const make = (plan: PlanData) =>
		toDeadlineCalendar(rows, {
			...plan,
			name: (locale) =>
				translate(locale, 'deadlines.nameOf', {
					title: plan.document.title[locale],
					section: nodeName(locale, section),
				}),
		});
	return {
		...file(`data/deadlines-${section.id}.ics`, make),
		label: inLocales((locale) => nameSection(locale, section)),
	};
}

/** `2.1 标题`: the printed number alone, （一）, does not say of which chapter. */
function nameSection(locale: Locale, section: PlanNode): string {
	const title = plainText(nodeLabel(locale, section).title.runs);
	return `${shortNumber(locale, section)} ${title}`;
}
