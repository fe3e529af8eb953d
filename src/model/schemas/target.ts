import { z } from 'astro/zod';
import { localizedTextSchema } from './localized-text.ts';
import { whenFit } from './when-fit.ts';
import { indicatorIdPattern, sentenceIdPattern } from '../places/place-id.ts';

/** A sentence of the plan: `2.2.1/s6`. */
const sentenceIdSchema = z.string().regex(sentenceIdPattern);

/** A quantity or a dated promise that the plan's text or boxes state (`content/targets.yaml`). */
export const targetSchema = z
	.strictObject({
		/** `t-2-2-1-s6-a`: of the sentence, and the place in it. Never changed once it is published. */
		id: z.string().regex(/^t-[a-z\d-]+-s\d+[a-z]?-[a-z]$/u),
		/** The sentence that states it. */
		node: sentenceIdSchema,
		/** `quantity`: a number to reach or a count of things to do; `milestone`: something to be done by a date. */
		kind: z.enum(['quantity', 'milestone']),
		/** `scope` is a threshold that says to whom a promise applies: 小于 20 吨/日. */
		role: z.enum(['target', 'scope']),
		/** What is counted or to be done, in the words of the sentence. */
		subject: localizedTextSchema,
		/** ≥ for 以上, ≤ for 不高于 and 以内, `=` for a bare number; `null` for a milestone. */
		operator: z.enum(['≥', '≤', '<', '>', '=']).nullable(),
		/** In `unit`, as printed and never converted: 1.25 of 1.25 万吨/日. */
		value: z.number().nullable(),
		/**
		 * As printed: 万吨/日, %, 个; with the period (日, 小时) also where that stands before the number. `null` for a
		 * milestone and for a ratio that is printed without one.
		 */
		unit: localizedTextSchema.nullable(),
		/** The date that governs it, as precise as the plan is: `2030`, `2028-12` for 年底, `2028-06` for 年中. */
		deadline: z
			.string()
			.regex(/^20\d\d(?:-(?:06|12))?$/u)
			.nullable(),
		/** The sentence of the same node that states the date, where it is another one. */
		deadlineFrom: sentenceIdSchema.optional(),
		/** `strive` where 力争 governs it. */
		modality: z.enum(['shall', 'strive']),
		/** A stretch of the sentence, letter by letter, that holds number and subject. */
		quote: localizedTextSchema,
		/** Row of the table of indicators whose target it states: `i3a`. */
		indicator: z.string().regex(indicatorIdPattern).optional(),
		/** The word in `quote` that makes less of the promise: 力争, 基本, 初步, 加快, 趋于; and its English there. */
		hedge: localizedTextSchema.optional(),
		/**
		 * Other entries that state the same promise elsewhere, also where the plan contradicts itself about date or
		 * force: both stand as printed. Repetitions of a milestone without a date have no entry.
		 */
		sameAs: z.array(z.string()),
	})
	.refine(({ kind, value }) => (kind === 'quantity') === (value !== null), {
		error: 'a quantity has a value, a milestone has none',
		path: ['value'],
		when: whenFit('kind', 'value'),
	})
	.refine(({ kind, unit }) => kind === 'quantity' || unit === null, {
		error: 'a milestone has no unit',
		path: ['unit'],
		when: whenFit('kind', 'unit'),
	})
	.refine(({ kind, operator }) => (kind === 'quantity') === (operator !== null), {
		error: 'a quantity has an operator, a milestone has none',
		path: ['operator'],
		when: whenFit('kind', 'operator'),
	})
	.refine(({ kind, deadline }) => kind === 'quantity' || deadline !== null, {
		error: 'a milestone has a date',
		path: ['deadline'],
		when: whenFit('kind', 'deadline'),
	});

export type Target = z.output<typeof targetSchema>;

/** A number that is no target, in a box or a chapter other than those of background (`content/other-numbers.yaml`). */
export const otherNumberSchema = z.strictObject({
	/** The sentence that has it. */
	node: sentenceIdSchema,
	/** The stretch of the Chinese sentence with the number. */
	text: z.string().min(1),
	/** A name, a past figure, a meeting or note referred to, a count of what is listed, or the period of a plan. */
	kind: z.enum(['name', 'past', 'reference', 'count', 'period']),
	/** What it is, so that a stranger accepts that it is no target. */
	reason: localizedTextSchema,
});
