import type { PrintedTable } from '../../../src/model/text/table.ts';
import { parseBody } from '../../../src/model/text/content-body.ts';
import { parseInline } from '../../../src/model/text/inline.ts';
import type { PlanNode } from '../../../src/model/text/node.ts';
import type { PlanDocument } from '../../../src/model/schemas/document.ts';

// A small plan with everything that a format could mistake for markup.

export const document: PlanDocument = {
	id: 'mill-plan',
	title: { zh: '磨坊规划', en: 'Mill Plan' },
	number: '磨发〔2021〕1号',
	issued: '2021-07-20',
	issuers: [{ zh: '磨坊局', en: 'Mill Bureau' }],
	jurisdiction: { zh: '磨坊', en: 'Mill Town' },
	period: { start: 2021, end: 2025, name: { zh: '“十四五”', en: '14th Five-Year Plan' } },
	background: [],
	tables: {},
	source: { file: 'seeds/seed.txt', sha256: '0'.repeat(64) },
};

interface Draft {
	id: string;
	kind: PlanNode['kind'];
	title: readonly [string, string];
	/** Body of the Chinese content file. */
	body?: string;
	/** English sentences by number. */
	en?: Readonly<Record<string, string>>;
	number?: PlanNode['number'];
}

function toNode({ id, kind, title, body = '', en = {}, number = null }: Draft): PlanNode {
	const { value: blocks, problems } = parseBody(id, body);
	if (problems.length > 0) throw new Error(problems[0]?.message);
	return {
		id,
		kind,
		parent: null,
		order: 1,
		number,
		title: { zh: parseInline(title[0]), en: parseInline(title[1]) },
		page: null,
		blocks,
		sentences: blocks.flatMap((block) =>
			block.kind === 'table'
				? []
				: block.sentences.map(({ number, runs }) => {
						const own = en[number];
						return {
							id: `${id}/s${number}`,
							number,
							zh: runs,
							en: own === undefined ? null : parseInline(own),
							status: own === undefined ? ('draft' as const) : ('reviewed' as const),
						};
					}),
		),
	};
}

export const nodes: readonly PlanNode[] = [
	toNode({
		id: 'preamble',
		kind: 'preamble',
		title: ['', ''],
		body: '<P>\n<S n={1}>1. 不是列表。</S>\n</P>',
		en: { 1: '1. is no list.' },
	}),
	toNode({
		id: '1',
		kind: 'chapter',
		number: { zh: '一、', en: 'Part I' },
		title: ['水与“磨”', 'Water & "Mills"'],
	}),
	toNode({
		id: '1.1',
		kind: 'section',
		number: { zh: '（一）', en: 'Section 1' },
		title: ['减排 NO<sub>x</sub>', 'Reduce NO<sub>x</sub>'],
		body: [
			'<P>',
			'<S n={1}><strong>减少 NO<sub>x</sub> 排放。</strong></S>',
			'<S n={2}>按<strong>“双控”</strong>要求，5 &#60; 6，a&#42;b&#42;c，x&#95;y&#95;z。</S>',
			'</P>',
			'<Table id="table-1" />',
			'<P>',
			'<S n="2b"># 注：AT&amp;T。</S>',
			'</P>',
		].join('\n'),
		en: {
			1: '<strong>Reduce NO<sub>x</sub>.</strong>',
			2: 'Under the <cite>Rules</cite>, <strong>"dual control"</strong> holds; 5 &#60; 6, <b>a*b*c.',
		},
	}),
	toNode({
		id: 'table-1',
		kind: 'table',
		number: { zh: '表 1', en: 'Table 1' },
		title: ['磨坊', 'Mills'],
	}),
];

const table: PrintedTable = {
	columns: ['领域', '序号', '指标', '目标'],
	rows: [
		{ lead: ['水'], number: '1', group: '', cells: ['清水 | 比例', '&#60;6'] },
		{ lead: [''], number: '', group: '其中', cells: ['甲', '2'] },
		{ lead: [''], number: '', group: '', cells: ['乙', '3'] },
	],
};

export const tables: ReadonlyMap<string, PrintedTable> = new Map([['table-1', table]]);
