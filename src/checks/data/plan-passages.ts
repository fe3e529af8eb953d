import type { z } from 'astro/zod';
import type { Locale } from '../../model/locale.ts';
import type { ContentFiles } from '../../model/corpus/corpus.ts';
import { parseNodeFile } from '../../model/corpus/parse-node-file.ts';
import { planNodeSchema, type PlanNodeFront } from '../../model/schemas/plan-node.ts';
import { translationSchema } from '../../model/schemas/translation.ts';
import { parseInline, plainText } from '../../model/text/inline.ts';

/** What is read of the frontmatter, in either language. */
type Front = Pick<PlanNodeFront, 'title' | 'rows'>;

const schemas: Record<Locale, z.ZodType<Front>> = { zh: planNodeSchema, en: translationSchema };

/**
 * The text of the plan in one language, without typography: headings, sentences and rows of tables, each by itself.
 *
 * @returns `null` where the language has no text, or some of it cannot be read, which other checks report.
 */
export function findPassages(files: ContentFiles, locale: Locale): string[] | null {
	const own = [...files].filter(
		([file]) => file.startsWith(`content/plan/${locale}/`) && file.endsWith('.mdx'),
	);
	const read = own.map(([file, source]) => parseNodeFile(file, source, schemas[locale]));
	if (read.length === 0 || read.some(({ problems }) => problems.length > 0)) return null;
	return read.flatMap(({ value }) =>
		value.flatMap(({ front: { title, rows = [] }, blocks }) => [
			plainText(parseInline(title)),
			...blocks.flatMap((block) =>
				block.kind === 'paragraph' ? block.sentences.map(({ runs }) => plainText(runs)) : [],
			),
			...rows.map(({ lead, group, cells }) =>
				[...lead, group, ...cells].map((cell) => plainText(parseInline(cell))).join('\n'),
			),
		]),
	);
}
