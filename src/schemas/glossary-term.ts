import { z } from 'astro/zod';

/** One term of the term base (`content/glossary.yaml`): how a Chinese term is put into English. */
export const glossaryTermSchema = z.strictObject({
	/** Short name for the address `/LANG/glossary/TERM/`, from the English; never changed later. */
	id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
	/** The Chinese term as plain text: `PM2.5`, `NOx`. */
	zh: z.string().min(1),
	/** Its English in the translation. Brackets and `;` part forms that fit different sentences. */
	en: z.string().min(1),
	/** What the term names. `drafting` is the wording of plans: 力争, 到 2025 年, 基本. */
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
	/** `core`: always binding for the translation; `extended`: of lower priority. */
	base: z.enum(['core', 'extended']),
	/**
	 * Remark of the translators. `L71` is a line of `seeds/seed.txt`, `std` a standard rendering,
	 * `seen` one that was looked up in the source named; after `TN:` comes an explanation for readers.
	 */
	note: z.string().min(1).optional(),
});
