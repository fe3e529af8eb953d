import { formatDate } from '../../words/format-date.ts';
import { issuerNames } from '../../words/issuer-names.ts';
import { joinNumber, nodeLabel } from '../../words/node-label.ts';
import { translate } from '../../words/translate.ts';
import { parseInline, plainText, type Run } from '../../model/text/inline.ts';
import type { Locale } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { layOutTable, spreadCell, spreadRows } from '../../model/text/table-layout.ts';
import type { PrintedTable } from '../../model/text/table.ts';
import type { PlanDocument } from '../../model/schemas/document.ts';
import { toPassages } from '../books/passages.ts';

/** What a text of the whole plan consists of, in reading order and in one language. */
export type Part =
	/** `level` as in HTML, from 2; the plan's title is 1. */
	| { kind: 'heading'; level: number; text: string }
	/** Where a node begins for which the plan prints no heading. */
	| { kind: 'break' }
	| { kind: 'paragraph'; sentences: (readonly Run[])[] }
	/** A cell that is merged in print stands in each of its rows, and in the first of its columns. */
	| { kind: 'table'; caption: string; columns: string[]; rows: string[][] };

/**
 * The whole plan in a language, for formats that are read from top to bottom. What is not translated yet is
 * Chinese.
 *
 * @param tables The printed tables in that language, by identifier.
 */
export function toParts(
	locale: Locale,
	nodes: readonly PlanNode[],
	tables: ReadonlyMap<string, PrintedTable>,
): Part[] {
	const toTable = (node: PlanNode): Part => {
		const table = tables.get(node.id);
		if (!table) throw new Error(`there is no table “${node.id}”`);
		return { kind: 'table', caption: toHeading(locale, node), ...spread(table) };
	};
	return toPassages(nodes).flatMap(({ node, level, headed, blocks }): Part[] => [
		headed ? { kind: 'heading', level, text: toHeading(locale, node) } : { kind: 'break' },
		...blocks.map((block): Part => {
			if (block.kind === 'table') return toTable(block.node);
			return { kind: 'paragraph', sentences: block.sentences.map((own) => own[locale] ?? own.zh) };
		}),
	]);
}

function toHeading(locale: Locale, node: PlanNode): string {
	const { number, title } = nodeLabel(locale, node);
	return joinNumber(number) + plainText(title.runs);
}

/** A table as formats have it that cannot merge cells. */
function spread(table: PrintedTable) {
	const laid = layOutTable(table);
	const toPlain = (text: string) => plainText(parseInline(text));
	return {
		columns: laid.head.flatMap(spreadCell).map(toPlain),
		rows: spreadRows(laid).map((line) => line.map(toPlain)),
	};
}

/**
 * What stands below the title: what the document is, what this edition is, licences and address. Our own words
 * on the translation stand in the English text only.
 *
 * @param address Absolute address of the edition in this language.
 */
export function toColophon(locale: Locale, document: PlanDocument, address: string): string[] {
	const issuers = issuerNames(locale, document.issuers);
	const ours = ['edition.translation', 'about.licence.notes'] as const;
	const keys =
		locale === 'zh'
			? (['edition.text', 'about.licence.plan'] as const)
			: (['edition.text', 'about.licence.plan', ...ours] as const);
	return [
		[document.number, issuers, formatDate(locale, document.issued)].join(' · '),
		...keys.map((key) => translate(locale, key)),
		address,
	];
}
