import { loadContent } from '../../model/corpus/load-content.ts';
import { parseNodeFile } from '../../model/corpus/parse-node-file.ts';
import type { Locale } from '../../model/locale.ts';
import { planNodeSchema } from '../../model/schemas/plan-node.ts';
import { translationSchema } from '../../model/schemas/translation.ts';
import { setFormulas } from '../../model/text/formulas.ts';
import { parseInline, plainText } from '../../model/text/inline.ts';

/** What the content files of the plan say of its print, and the data files do not. */
export interface Print {
	/** How many sentences each paragraph of a node has, by the identifier of the node. */
	paragraphs: ReadonlyMap<string, readonly number[]>;
	/** The heads of the columns of each table, by its identifier. */
	columns: Record<Locale, ReadonlyMap<string, readonly string[]>>;
}

/** Reads it from the folder `content`; files with faults, which end the build, are left out. */
export async function readPrint(): Promise<Print> {
	const files = [...(await loadContent())].filter(([file]) => file.endsWith('.mdx'));
	const inFolder = (locale: Locale) =>
		files.filter(([file]) => file.startsWith(`content/plan/${locale}/`));
	const zh = inFolder('zh').flatMap(
		([file, source]) => parseNodeFile(file, source, planNodeSchema).value,
	);
	const en = inFolder('en').flatMap(
		([file, source]) => parseNodeFile(file, source, translationSchema).value,
	);
	const columnsOf = (nodes: readonly { front: { id: string; columns?: string[] | undefined } }[]) =>
		new Map(nodes.map(({ front: { id, columns = [] } }) => [id, columns.map(toPlain)]));
	return {
		paragraphs: new Map(
			zh.map(({ front, blocks }) => [
				front.id,
				blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.sentences.length] : [])),
			]),
		),
		columns: { zh: columnsOf(zh), en: columnsOf(en) },
	};
}

/** Inline markup as text. */
function toPlain(markup: string): string {
	return plainText(setFormulas(parseInline(markup)));
}
