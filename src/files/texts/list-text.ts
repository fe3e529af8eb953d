import { formatDate } from '../../words/format-date.ts';
import { joinNumber, nodeLabel } from '../../words/node-label.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import { formatInline, parseInline, type Run } from '../../model/text/inline.ts';
import { setFormulas } from '../../model/text/formulas.ts';
import type { ListNode, ListNote, ListTable, ListText } from '../../model/text/list-text.ts';
import type { PlanNode } from '../../model/text/node.ts';
import type { PrintedTable } from '../../model/text/table.ts';
import { layOutTable } from '../../model/text/table-layout.ts';
import type { TableRole } from '../../model/places/place-id.ts';
import type { PlanDocument } from '../../model/schemas/document.ts';
import type { Emendation } from '../../model/schemas/emendation.ts';
import type { Note } from '../../model/schemas/note.ts';

/** What the text of a list is made of. */
interface Sources {
	document: PlanDocument;
	nodes: readonly PlanNode[];
	/** The printed tables in the language, by identifier. */
	tables: ReadonlyMap<string, PrintedTable>;
	/** Identifiers of the rows of each table, in their order. */
	rows: Readonly<Record<TableRole, readonly string[]>>;
	notes: readonly Note[];
	emendations: readonly Emendation[];
}

/** The text of the plan for readers' lists in a language: the content of `/LANG/list.json`. */
export function toListText(locale: Locale, sources: Sources): ListText {
	const { document, nodes, tables, rows } = sources;
	const { title, number, issued, tables: roles } = document;
	const date = formatDate(locale, issued);
	const rowsOf = (id: string) =>
		(['results', 'indicators'] as const).flatMap((role) => (roles[role] === id ? rows[role] : []));
	return {
		locale,
		title: title[locale],
		source: translate(locale, 'menu.source', { title: title[locale], number, date }),
		nodes: nodes.map((node) => toNode(locale, node)),
		tables: Object.fromEntries(
			[...tables].map(([id, table]) => [id, toTable(locale, table, rowsOf(id))]),
		),
		roles,
		notes: toNotes(locale, sources),
	};
}

function toNode(locale: Locale, node: PlanNode): ListNode {
	const { id, kind, parent, blocks, sentences } = node;
	const { number, title } = nodeLabel(locale, node);
	const byNumber = new Map(sentences.map((sentence) => [sentence.number, sentence]));
	const wordsOf = (own: string) => {
		const sentence = byNumber.get(own);
		const runs: readonly Run[] = sentence?.[locale] ?? sentence?.zh ?? [];
		return [own, formatInline(runs)] as const;
	};
	return {
		id,
		kind,
		parent,
		number: joinNumber(number),
		title: formatInline(title.runs),
		blocks: blocks.map((block) =>
			block.kind === 'table' ? block.id : block.sentences.map(({ number: own }) => wordsOf(own)),
		),
	};
}

function toTable(locale: Locale, table: PrintedTable, ids: readonly string[]): ListTable {
	const { head, rows } = layOutTable(table);
	const set = (text: string) =>
		locale === 'en' ? formatInline(setFormulas(parseInline(text))) : text;
	const toCell = (cell: (typeof head)[number]) => ({ ...cell, text: set(cell.text) });
	return { head: head.map(toCell), rows: rows.map((row) => row.map(toCell)), ids };
}

function toNotes(locale: Locale, { notes, emendations }: Sources): ListNote[] {
	return [
		...emendations
			.filter(({ kind }) => kind === 'ocr')
			.map(({ id, node, reason }) => ({
				id,
				mark: translate(locale, 'notes.mark.emendation'),
				text: reason[locale],
				places: [node],
			})),
		...notes.map(({ id, kind, nodes, text }) => ({
			id,
			mark: translate(locale, `notes.mark.${kind}`),
			text: text[locale],
			places: nodes,
		})),
	];
}
