import type { ChartSize } from '../charts/chart-parts.ts';
import { drawMatrix } from '../charts/matrix-chart.ts';
import { punctuation } from '../../words/punctuation.ts';
import { placeLabel } from '../../words/place-label.ts';
import { shortLabel } from '../../words/node-label.ts';
import { translate } from '../../words/translate.ts';
import { nodeAddress, placeAddress } from '../../model/places/address.ts';
import { isWithin, ordinal, rowNumber } from '../../model/places/place-id.ts';
import { plainText } from '../../model/text/inline.ts';
import type { Locale } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';
import type { Chart, Link } from './chart.ts';
import { listIds } from './indicators-finding.ts';
import { indicatorFilters } from './indicators-table.ts';

interface TasksData {
	locale: Locale;
	nodes: readonly PlanNode[];
	indicators: readonly Indicator[];
	link: Link;
}

/** A task or a box, and its sentences that speak of an indicator. */
interface Served {
	node: PlanNode;
	/** As identifiers, in reading order. */
	sentences: string[];
}

/** Which tasks, and which boxes of their sections, speak of which indicator, sentence by sentence. */
export function tasksChart(data: TasksData): Chart {
	const { locale, nodes, indicators, link } = data;
	const tasks = nodes.filter(({ kind }) => kind === 'task');
	const sections = nodes.filter(({ id }) => tasks.some(({ parent }) => parent === id));
	const filtersOf = ({ domain, nature }: Indicator) => ({ domain: domain.en, nature });
	const shown = nodes.filter(
		({ kind, parent }) =>
			kind === 'task' || (kind === 'box' && sections.some(({ id }) => id === parent)),
	);
	const served = new Map(indicators.map((indicator) => [indicator, servedBy(indicator, shown)]));
	const matrix = indicators.map((indicator) => ({
		row: `t-${indicator.id}`,
		number: rowNumber(indicator.id),
		label: indicator.name[locale],
		href: link(placeAddress(locale, indicator.id)),
		none: translate(locale, 'charts.tasks.none'),
		cells: (served.get(indicator) ?? []).map(({ node, sentences }) => ({
			row: `t-${indicator.id}`,
			filters: filtersOf(indicator),
			column: node.id,
			href: link(placeAddress(locale, sentences[0] ?? '')),
			title: `${rowNumber(indicator.id)} – ${columnName(locale, node)} ${plainText(shortLabel(locale, node).title.runs)}: ${translate(locale, 'plan.sentences', { count: sentences.length })}`,
		})),
	}));
	const groups = sections.map((section) => ({
		name: section.id,
		href: link(nodeAddress(locale, section)),
		columns: shown
			.filter(({ parent }) => parent === section.id)
			.map((node) => ({
				key: node.id,
				short:
					node.kind === 'box'
						? translate(locale, 'charts.tasks.box')
						: String(ordinal(node.id) ?? ''),
				name: columnName(locale, node),
			})),
	}));
	const draw = (size: ChartSize) => drawMatrix(groups, matrix, size);
	const counted = indicators.filter(({ partOf }) => partOf === null);
	const named = counted.filter((indicator) => served.get(indicator)?.length);
	return {
		name: 'tasks',
		title: translate(locale, 'charts.tasks.title'),
		finding: tasksFinding(locale, counted, named),
		key: translate(locale, 'charts.tasks.key'),
		notes: [translate(locale, 'charts.tasks.rule')],
		path: `/${locale}/tasks/`,
		place: 'tasks',
		svg: { wide: draw('wide'), narrow: draw('narrow') },
		filters: indicatorFilters(locale, indicators),
		columns: [
			{ key: 'number', label: translate(locale, 'table.number') },
			{ key: 'name', label: translate(locale, 'table.name'), head: true },
			{ key: 'tasks', label: translate(locale, 'charts.tasks.sentences') },
		],
		rows: indicators.map((indicator) => ({
			id: `t-${indicator.id}`,
			filters: filtersOf(indicator),
			cells: [
				rowNumber(indicator.id),
				{ text: indicator.name[locale], path: placeAddress(locale, indicator.id) },
				(served.get(indicator) ?? []).flatMap(({ sentences }) =>
					sentences.map((id) => ({
						text: placeLabel(locale, id),
						path: placeAddress(locale, id),
					})),
				),
			],
		})),
	};
}

/** How many indicators tasks and boxes speak of, and of which they do not. */
function tasksFinding(
	locale: Locale,
	counted: readonly Indicator[],
	named: readonly Indicator[],
): string {
	if (counted.length === 0) return translate(locale, 'charts.indicators.finding.empty');
	const left = counted.filter((indicator) => !named.includes(indicator));
	return [
		...(named.length === 0
			? []
			: [
					translate(locale, 'charts.tasks.finding', {
						count: counted.length,
						named: named.length,
					}),
				]),
		...(left.length === 0
			? []
			: [
					translate(locale, 'charts.tasks.finding.left', {
						count: left.length,
						ids: listIds(locale, left),
					}),
				]),
	].join(punctuation[locale].space);
}

/** How a column is called where there is room: `2.1.3`, `Box 2`. */
function columnName(locale: Locale, { id, kind, number }: PlanNode): string {
	return kind === 'box' ? (number?.[locale] ?? id) : id;
}

/** The tasks and boxes with sentences that speak of an indicator. */
function servedBy({ nodes: sentences }: Indicator, shown: readonly PlanNode[]): Served[] {
	return shown.flatMap((node) => {
		const own = sentences.filter((id) => isWithin(id, node.id));
		return own.length === 0 ? [] : [{ node, sentences: own }];
	});
}
