import { punctuation } from '../../words/punctuation.ts';
import type { ChartSize } from '../charts/chart-parts.ts';
import { drawTimeline, type Moment, type TimelineGroup } from '../charts/timeline-chart.ts';
import { formatDeadline, formatQuantity } from '../../words/format-target.ts';
import { translate } from '../../words/translate.ts';
import { nodeAddress } from '../../model/places/address.ts';
import { nodeOf } from '../../model/places/place-id.ts';
import type { Locale } from '../../model/locale.ts';
import { deadlinesFinding } from './deadlines-finding.ts';
import { deadlineNotes } from './deadlines-notes.ts';
import type { Chart, Link } from './chart.ts';
import type { TargetRow } from '../../model/reader/target-row.ts';
import { isDated } from './same-promise.ts';
import { sectionName } from './section-name.ts';
import { targetColumns, targetFilters, targetFilterValues, targetRows } from './targets-table.ts';

interface DeadlinesData {
	locale: Locale;
	rows: readonly TargetRow[];
	/** First and last year of the plan. */
	period: readonly [number, number];
	link: Link;
}

/** The promises with a time limit, by section, from the first year of the plan to its last. */
export function deadlinesChart(data: DeadlinesData): Chart {
	const { locale, rows, period } = data;
	const dated = rows.filter(({ target }) => isDated(target));
	const groups = deadlineGroups(dated, data);
	const draw = (size: ChartSize) => drawTimeline(groups, period, size);
	return {
		name: 'deadlines',
		title: translate(locale, 'charts.deadlines.title'),
		finding: deadlinesFinding(
			locale,
			rows.map(({ target }) => target),
			period,
		),
		key: translate(locale, 'charts.deadlines.key'),
		notes: deadlineNotes(
			locale,
			rows.map(({ target }) => target),
		),
		path: `/${locale}/targets/`,
		place: 'targets',
		svg: { wide: draw('wide'), narrow: draw('narrow') },
		asList: true,
		filters: targetFilters(locale, rows),
		columns: targetColumns(locale),
		rows: targetRows(locale, rows),
		tableClass: 'targets stack',
	};
}

/** By section: a row for each promise with a date of its own, and one for all that are due in the last year. */
function deadlineGroups(
	dated: readonly TargetRow[],
	{ locale, link, period }: DeadlinesData,
): TimelineGroup[] {
	const sections = Map.groupBy(dated, ({ section }) => section);
	return [...sections].map(([section, rows]) => {
		const [shared, own] = [true, false].map((last) =>
			rows.filter(({ target }) => (target.deadline === String(period[1])) === last),
		);
		const linked = (row: TargetRow) => ({
			row: row.target.id,
			href: link(row.address[locale]),
			filters: targetFilterValues(row),
			...momentOf(row),
		});
		return {
			heading: sectionName(locale, section),
			href: link(nodeAddress(locale, section)),
			rows: (own ?? []).map((row) => ({
				...linked(row),
				number: nodeOf(row.target.node),
				label: promiseLabel(locale, row),
				date: formatDeadline(locale, row.target.deadline),
			})),
			shared: shared?.length
				? {
						href: link(
							`/${locale}/targets/?section=${section.id}&year=${period[1]}#deadlines-table`,
						),
						label: translate(locale, 'charts.deadlines.shared', {
							year: period[1],
							count: shared.length,
						}),
						marks: shared.map((row) => ({
							...linked(row),
							title: `${nodeOf(row.target.node)} ${promiseLabel(locale, row)}`,
						})),
					}
				: null,
		};
	});
}

/** What is promised, with its quantity where it has one, and whether the plan only strives for it. */
function promiseLabel(locale: Locale, { target }: TargetRow): string {
	const quantity = formatQuantity(locale, target);
	const subject = target.subject[locale];
	const promise = quantity === '' ? subject : `${subject}${punctuation[locale].colon}${quantity}`;
	return target.modality === 'strive'
		? translate(locale, 'charts.deadlines.strive', { promise })
		: promise;
}

/** A limit of a year is only known to lie in it; the middle and the end of a year are known as points. */
function momentOf({ target }: TargetRow): Moment {
	const [year = 0, month] = (target.deadline ?? '').split('-').map(Number);
	const strive = target.modality === 'strive';
	if (month === undefined) return { from: year, to: year + 1, strive };
	return { from: year + month / 12, to: year + month / 12, strive };
}
