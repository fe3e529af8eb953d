import { z } from 'astro/zod';
import { englishSchema } from './localized-text.ts';
import { whenFit } from './when-fit.ts';

/** A change of the site that its readers should know of (`content/changes.yaml`), oldest first. */
export const changeSchema = z
	.strictObject({
		/** The day and a number on it, in order: `2026-11-24-2`. Never changed, as feed readers know the entry by it. */
		id: z.string().regex(/^\d{4}-\d{2}-\d{2}-[1-9]\d*$/u),
		/** Day of the commit that made it, ISO 8601. */
		date: z.iso.date(),
		/** What has changed, in one Chinese sentence. */
		zh: z.string().min(1),
		/** The same in English. */
		en: englishSchema,
		/** Page on which it is to be seen, below the language: `targets/`; '' is the home page. */
		page: z.string().regex(/^(?:[a-z0-9-]+\/)*$/u),
	})
	.refine(({ id, date }) => id.startsWith(date), {
		error: 'the id begins with the date',
		path: ['id'],
		when: whenFit('id', 'date'),
	});

export type Change = z.output<typeof changeSchema>;
