import type { ChartSize } from '../charts/chart.ts';
import { drawMatrix } from '../charts/matrix-chart.ts';
import { placeLabel } from '../i18n/place-label.ts';
import { shortLabel } from '../i18n/node-label.ts';
import { translate } from '../i18n/translate.ts';
import { nodeAddress, sentenceAddress } from '../plan/address.ts';
import { plainText } from '../plan/inline.ts';
import type { Locale } from '../plan/locale.ts';
import type { PlanNode } from '../plan/node.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Figure, Link } from './figure.ts';
import { indicatorFilters } from './indicators-table.ts';

interface TasksData {
	locale: Locale;
	nodes: readonly PlanNode[];
	indicators: readonly Indicator[];
	link: Link;
}

/** A task, and its sentences that speak of an indicator. */
interface Served {
	task: PlanNode;
	/** Sentences of the task and of the box that follows it, as identifiers. */
	sentences: string[];
}

/** Which tasks speak of which indicator, sentence by sentence. */
export function tasksFigure(data: TasksData): Figure {
	const { locale, nodes, indicators, link } = data;
	const tasks = nodes.filter(({ kind }) => kind === 'task');
	const sections = nodes.filter(({ id }) => tasks.some(({ parent }) => parent === id));
	const served = new Map(indicators.map((indicator) => [indicator, servedBy(indicator, nodes)]));
	const filtersOf = ({ domain, nature }: Indicator) => ({ domain: domain.en, nature });
	const columnName = (task: PlanNode) => task.id;
	const matrix = indicators.map((indicator) => ({
		row: `t-i${indicator.id}`,
		number: indicator.id,
		label: indicator.name[locale],
		href: link(`/${locale}/indicators/${indicator.id}/`),
		none: translate(locale, 'figures.tasks.none'),
		cells: (served.get(indicator) ?? []).map(({ task, sentences }) => ({
			row: `t-i${indicator.id}`,
			filters: filtersOf(indicator),
			column: columnName(task),
			href: link(sentencePath(locale, nodes, sentences[0] ?? '')),
			title: `${indicator.id} – ${task.id} ${plainText(shortLabel(locale, task).title.runs)}: ${translate(locale, 'plan.sentences', { count: sentences.length })}`,
		})),
	}));
	const groups = sections.map((section) => ({
		name: section.id,
		href: link(nodeAddress(locale, section)),
		columns: tasks.filter(({ parent }) => parent === section.id).map(columnName),
	}));
	const draw = (size: ChartSize) => drawMatrix(groups, matrix, size);
	const counted = indicators.filter(({ partOf }) => partOf === null);
	const width = (indicator: Indicator) => served.get(indicator)?.length ?? 0;
	const most = counted.toSorted((a, b) => width(b) - width(a)).slice(0, 1);
	const [filterDomain, filterNature] = indicatorFilters(locale, indicators);
	return {
		name: 'tasks',
		title: translate(locale, 'figures.tasks.title'),
		finding: translate(locale, 'figures.tasks.finding', {
			count: counted.length,
			named: counted.filter((indicator) => width(indicator) > 0).length,
			most: most[0]?.name[locale] ?? '',
			tasks: most[0] ? width(most[0]) : 0,
		}),
		key: translate(locale, 'figures.tasks.key'),
		notes: [translate(locale, 'figures.tasks.rule')],
		path: `/${locale}/tasks/`,
		embed: `/${locale}/embed/tasks/`,
		svg: { wide: draw('wide'), narrow: draw('narrow') },
		filters: [filterDomain, filterNature].filter((filter) => filter !== undefined),
		columns: [
			{ key: 'number', label: translate(locale, 'table.number') },
			{ key: 'name', label: translate(locale, 'table.name'), head: true },
			{ key: 'tasks', label: translate(locale, 'figures.tasks.sentences') },
		],
		rows: indicators.map((indicator) => ({
			id: `t-i${indicator.id}`,
			filters: filtersOf(indicator),
			cells: [
				indicator.id,
				{ text: indicator.name[locale], path: `/${locale}/indicators/${indicator.id}/` },
				(served.get(indicator) ?? []).flatMap(({ sentences }) =>
					sentences.map((id) => ({
						text: placeLabel(locale, id),
						path: sentencePath(locale, nodes, id),
					})),
				),
			],
		})),
	};
}

/** The tasks with sentences that speak of an indicator; a box counts with the task that it follows. */
function servedBy({ nodes: sentences }: Indicator, nodes: readonly PlanNode[]): Served[] {
	const byTask = Map.groupBy(sentences, (id) => taskOf(id.replace(/\/s.*$/u, ''), nodes));
	return [...byTask].flatMap(([task, ids]) => (task ? [{ task, sentences: ids }] : []));
}

function taskOf(id: string, nodes: readonly PlanNode[]): PlanNode | undefined {
	const index = nodes.findIndex((node) => node.id === id);
	const node = nodes[index];
	if (node?.kind === 'box-item') return taskOf(node.parent ?? '', nodes);
	const before = node?.kind === 'box' ? nodes[index - 1] : node;
	return before?.kind === 'task' ? before : undefined;
}

function sentencePath(locale: Locale, nodes: readonly PlanNode[], id: string): string {
	const [place = '', number = ''] = id.split('/s');
	const node = nodes.find((candidate) => candidate.id === place);
	if (!node) throw new Error(`the plan has no sentence “${id}”`);
	return sentenceAddress(locale, node, number);
}
