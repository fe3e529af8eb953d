import { parseInline } from '../text/inline.ts';
import { formatPlaceId, sentenceId } from '../places/place-id.ts';
import type { PlanNodeFront } from '../schemas/plan-node.ts';
import type { Translation } from '../schemas/translation.ts';
import type { Finding } from './checked-problem.ts';
import type { Pair, ReviewUnit } from './pair.ts';
import type { NodeFile } from './parse-node-file.ts';

/** A node in both languages, and what stands in one of them alone. */
interface PairedNode {
	pairs: Pair[];
	units: ReviewUnit[];
	findings: Finding[];
}

const sentencesOf = ({ blocks }: NodeFile<unknown>) =>
	blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));

/** Paragraphs and tables, each with what stands in it: `s1 s2 | table-1 | s3`. */
const shapeOf = ({ blocks }: NodeFile<unknown>) =>
	blocks
		.map((block) =>
			block.kind === 'table'
				? block.id
				: block.sentences.map(({ number }) => `s${number}`).join(' '),
		)
		.join(' | ');

/** Sets a node's texts side by side by their identifiers. */
export function pairNode(zh: NodeFile<PlanNodeFront>, en: NodeFile<Translation>): PairedNode {
	const { id } = zh.front;
	const pairs: Pair[] = [];
	const units: ReviewUnit[] = [];
	const findings: Finding[] = [];
	const report = (pairId: string, message: string, place: Pair['place']) =>
		findings.push({
			code: 'partner',
			id: pairId,
			about: '',
			message: `${pairId}: ${message}`,
			place,
		});

	if (en.front.id !== id) report(id, `the file is that of “${en.front.id}”`, en.place(['id']));
	const cells = pairCells(zh, en, report);
	if ((zh.front.title === '') !== (en.front.title === ''))
		report(id, 'only one language has a heading', en.place(['title']));
	else if (zh.front.title !== '')
		pairs.push({
			id,
			kind: 'title',
			zh: parseInline(zh.front.title),
			en: parseInline(en.front.title),
			place: en.place(['title']),
		});
	pairs.push(...cells);
	if (pairs.length > 0)
		units.push({
			id,
			texts: pairs.flatMap((pair) => [pair.zh, pair.en]),
			reviewed: en.front.reviewed,
			place: en.place(['title']),
		});

	const english = new Map(sentencesOf(en).map((sentence) => [sentence.number, sentence]));
	for (const { number, runs } of sentencesOf(zh)) {
		const own = english.get(number);
		const pairId = sentenceId(id, number);
		english.delete(number);
		if (!own) {
			report(pairId, 'this sentence has no English', { file: en.file, line: 1, column: 1 });
			continue;
		}
		const place = { file: en.file, line: own.line, column: 1 };
		pairs.push({ id: pairId, kind: 'sentence', zh: runs, en: own.runs, place });
		units.push({ id: pairId, texts: [runs, own.runs], reviewed: own.reviewed, place });
	}
	for (const { number, line } of english.values())
		report(sentenceId(id, number), 'the Chinese has no such sentence', {
			file: en.file,
			line,
			column: 1,
		});
	if (findings.length === 0 && shapeOf(zh) !== shapeOf(en))
		report(id, `the paragraphs are ${shapeOf(en)}, expected ${shapeOf(zh)}`, {
			file: en.file,
			line: 1,
			column: 1,
		});
	return { pairs, units, findings };
}

/** The cells of a printed table, column headings included, that hold words in either language. */
function pairCells(
	zh: NodeFile<PlanNodeFront>,
	en: NodeFile<Translation>,
	report: (id: string, message: string, place: Pair['place']) => void,
): Pair[] {
	const { id, columns = [], rows = [] } = zh.front;
	const english = { columns: en.front.columns ?? [], rows: en.front.rows ?? [] };
	const pairs: Pair[] = [];
	const add = (
		[row, column]: readonly [number, number],
		zhText: string,
		enText: string | undefined,
		place: Pair['place'],
	) => {
		const own = formatPlaceId({
			kind: 'cell',
			table: id,
			row: String(row),
			column: String(column),
		});
		if (enText === undefined || (zhText === '') !== (enText === ''))
			report(own, 'only one language has this cell', place);
		else if (zhText !== '')
			pairs.push({
				id: own,
				kind: 'cell',
				zh: parseInline(zhText),
				en: parseInline(enText),
				place,
			});
	};
	for (const [index, name] of columns.entries())
		add([0, index + 1], name, english.columns[index], en.place(['columns', index]));
	if (rows.length !== english.rows.length || columns.length !== english.columns.length)
		report(
			id,
			`the table has ${english.rows.length} rows and ${english.columns.length} columns, expected ${rows.length} and ${columns.length}`,
			en.place(['rows']),
		);
	for (const [index, row] of rows.entries()) {
		const other = english.rows[index];
		if (!other) continue;
		const place = en.place(['rows', index]);
		const texts = (cells: typeof row) => [...cells.lead, cells.number, cells.group, ...cells.cells];
		for (const [column, text] of texts(row).entries())
			add([index + 1, column + 1], text, texts(other)[column], place);
	}
	return pairs;
}
