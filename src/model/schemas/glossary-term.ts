import { z } from 'astro/zod';
import { textInBothSchema } from './localized-text.ts';

/** Anchors that the page of the glossary has beside those of the terms. */
const ownAnchors = ['all', 'explained', 'main', 'more', 'site-search'];

/** One term of the term base (`content/glossary.yaml`): how a Chinese term is put into English. */
export const glossaryTermSchema = z
	.strictObject({
		/** Short name for the addresses `/LANG/glossary/#TERM` and `/LANG/glossary/TERM/`; permanent once it is published. */
		id: z
			.string()
			.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
			.refine((id) => !ownAnchors.includes(id), {
				error: 'the page of the glossary has this anchor for something else',
			}),
		/** The Chinese term as plain text: `PM2.5`, `NOx`. */
		zh: z.string().min(1),
		/**
		 * Its English, as it stands in the translation; `…` stands for words between. One with “quotation marks” is a slogan,
		 * which has them wherever it stands.
		 */
		en: z.string().min(1),
		/** Other English forms that the translation may use: another part of speech, an irregular form. */
		variants: z.array(z.string().min(1)).optional(),
		/** What the term names. `drafting` is the wording of plans: 力争, 到 2030 年, 基本. */
		kind: z.enum([
			'body',
			'document',
			'drafting',
			'indicator',
			'organization',
			'other',
			'place',
			'policy',
			'pollutant',
			'unit',
		]),
		/** `official`: from an official text; `common`: in wide use; `proposed`: ours, no source found. */
		status: z.enum(['official', 'common', 'proposed']),
		/** The English is kept for this term: it stands in no sentence whose Chinese has not the term. */
		reserved: z.literal(true).optional(),
		/** What a citizen has to know to understand the term. Ours, in both languages. */
		explanation: textInBothSchema.optional(),
		/** Remark for translators; not shown to readers. */
		note: z.string().min(1).optional(),
	})
	.refine(({ kind, explanation }) => kind !== 'drafting' || !explanation, {
		error: 'the wording of plans has no page on which it could be explained',
		path: ['explanation'],
	});

export type GlossaryTerm = z.output<typeof glossaryTermSchema>;

/** Whether a term is shown to readers. */
export function isShown({ kind }: GlossaryTerm): boolean {
	return kind !== 'drafting';
}
