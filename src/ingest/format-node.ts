import { formatInline } from '../model/text/inline.ts';
import type { TableRow } from '../model/text/table.ts';
import type { BuiltNode } from './build-node.ts';

/** What is written of a node besides its text. */
export interface NodePlacement {
	/** Position in reading order, from 1. */
	order: number;
	/** Page of the printed plan, where it can be told. */
	page: number | undefined;
	/** Numbers of the sentences in reading order; without it they count from 1. */
	numbers: readonly string[] | undefined;
}

/** Writes a node as a content file: frontmatter, then one sentence a line. */
export function formatNode(node: BuiltNode, { order, page, numbers }: NodePlacement): string {
	const { id, kind, parent, title, blocks, table } = node;
	const front = [
		`id: ${quote(id)}`,
		`kind: ${kind}`,
		...(parent === null ? [] : [`parent: ${quote(parent)}`]),
		`order: ${order}`,
		`title: ${quote(formatInline(title))}`,
		...(page === undefined ? [] : [`page: ${page}`]),
		...(table ? [`columns: ${list(table.columns)}`, 'rows:', ...table.rows.map(formatRow)] : []),
	];
	let count = 0;
	const body = blocks.flatMap((block) => {
		if (block.kind === 'table') return [`<Table id="${block.id}" />`];
		const lines = block.sentences.map((runs) => {
			const number = numbers?.[count] ?? String(count + 1);
			count += 1;
			return `<S n=${/^\d+$/u.test(number) ? `{${number}}` : quote(number)}>${formatInline(runs)}</S>`;
		});
		return ['<P>', ...lines, '</P>'];
	});
	return ['---', ...front, '---', ...body, ''].join('\n');
}

function formatRow({ lead, number, group, cells }: TableRow): string {
	const head = `lead: ${list(lead)}, number: ${quote(number)}, group: ${quote(group)}`;
	return `  - { ${head}, cells: ${list(cells)} }`;
}

/** A JSON string, which is a YAML double-quoted scalar and a JSX attribute as well. */
function quote(text: string): string {
	return JSON.stringify(text);
}

function list(texts: readonly string[]): string {
	return `[${texts.map(quote).join(', ')}]`;
}
