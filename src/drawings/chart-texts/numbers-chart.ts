import type { ChartSize } from '../charts/chart-parts.ts';
import { drawCounts } from '../charts/count-chart.ts';
import { joinList } from '../../words/join-list.ts';
import { nodeName } from '../../words/node-label.ts';
import { chapterName } from '../../words/plan-facts.ts';
import { remarksOn } from '../../words/plan-words.ts';
import { has } from '../../model/parts.ts';
import { translate } from '../../words/translate.ts';
import { nodeAddress } from '../../model/places/address.ts';
import type { Locale } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';
import type { Chart, Link } from './chart.ts';
import { numbersFinding } from './numbers-finding.ts';
import { sectionName } from './section-name.ts';
import { countSection } from './section-counts.ts';
import type { TargetRow } from '../../model/reader/target-row.ts';

interface NumbersData {
	locale: Locale;
	/** The whole plan in reading order. */
	nodes: readonly PlanNode[];
	targets: readonly TargetRow[];
	/** Identifiers of the chapters that promise nothing. */
	background: readonly string[];
	link: Link;
}

const counted = (['sentences', 'tasks', 'quantities', 'deadlines'] as const).filter(
	(key) => key !== 'tasks' || has('tasks'),
);

/** Section by section: how many sentences, tasks, quantities and time limits the plan has. */
export function numbersChart(data: NumbersData): Chart {
	const { locale, nodes, link } = data;
	const chapters = nodes.filter(({ kind }) => kind === 'chapter');
	const sections = nodes.filter(({ kind }) => kind === 'section');
	const countAll = (section: PlanNode) => {
		const own = countSection(section, data);
		return counted.map((key) => own[key]);
	};
	const counts = new Map(sections.map((section) => [section, countAll(section)]));
	const columns = counted.map((key) => translate(locale, `charts.numbers.${key}`));
	const groups = chapters.map((chapter) => ({
		heading: nodeName(locale, chapter),
		href: link(nodeAddress(locale, chapter)),
		rows: sections
			.filter(({ parent }) => parent === chapter.id)
			.map((section) => ({
				row: `n-${section.id}`,
				href: link(nodeAddress(locale, section)),
				filters: { chapter: chapter.id },
				label: nodeName(locale, section),
				counts: counts.get(section) ?? [],
			})),
	}));
	const draw = (size: ChartSize) => drawCounts(columns, groups, size);
	return {
		name: 'numbers',
		title: translate(locale, 'charts.numbers.title'),
		finding: numbersFinding(locale, sections, data.targets, data.background),
		key: translate(locale, 'charts.numbers.key'),
		notes: countingNotes(data),
		path: `/${locale}/plan/`,
		place: 'plan',
		svg: { wide: draw('wide'), narrow: draw('narrow') },
		filters: [
			{
				name: 'chapter',
				label: translate(locale, 'kind.chapter'),
				options: chapters.map((chapter) => ({
					value: chapter.id,
					label: nodeName(locale, chapter),
				})),
			},
		],
		columns: [
			{ key: 'section', label: translate(locale, 'kind.section'), head: true },
			...counted.map((key, index) => ({ key, label: columns[index] ?? '', numeric: true })),
		],
		rows: sections.map((section) => ({
			id: `n-${section.id}`,
			filters: { chapter: section.parent ?? '' },
			cells: [
				{ text: sectionName(locale, section), path: nodeAddress(locale, section) },
				...(counts.get(section) ?? []).map((count) => (count === null ? '' : String(count))),
			],
		})),
	};
}

/** What is counted, and what is not. */
function countingNotes({ locale, background }: NumbersData): string[] {
	const names = background.map((id) => chapterName(locale, id));
	const values = { chapters: joinList(locale, names), count: names.length };
	return [
		translate(locale, 'charts.numbers.counted'),
		...(names.length === 0 ? [] : [translate(locale, 'charts.numbers.background', values)]),
		...remarksOn(locale, 'numbers'),
	];
}
