import { z } from 'astro/zod';
import { localizedTextSchema } from './localized-text.ts';
import { whenFit } from './when-fit.ts';
import { indicatorId, resultIdPattern } from '../places/place-id.ts';

/** The mark of a note under the table: ① and so on. */
const noteMark = z.string().regex(/^[①-⑳]$/u);

/** Value before the plan. */
const baselineSchema = z.strictObject({
	/** In the indicator's `unit`, as printed and never converted; `null` where the cell has no number. */
	value: z.number().nullable(),
	/**
	 * What the value is for: `2026-2030` for a mean of those years, or for a count or reduction over
	 * them; otherwise the year before the plan, `2030`. From the cell and the indicator's name.
	 */
	period: z.string().regex(/^\d{4}(?:-\d{4})?$/u),
	/** The cell as printed, without the mark of a note: `12.5 (五年均值)`, `—`. */
	text: localizedTextSchema,
	/** Only where the cell marks the value as an estimate (预估). */
	estimated: z.literal(true).optional(),
	/** The mark ① where the cell bears it; its words are in `note`. */
	mark: noteMark.optional(),
	/** The note under the table that the cell refers to, without its mark. */
	note: localizedTextSchema.optional(),
});

/** Value to reach. */
const targetSchema = z.strictObject({
	/** Year by whose end the target is due. */
	year: z.int(),
	/** From the cell: ≥ ≤ < as printed, `≥` for 以上, `=` for a bare number; `null` where it has none. */
	operator: z.enum(['≥', '≤', '<', '=']).nullable(),
	/** In the indicator's `unit`, as printed and never converted; `null` where the cell has no number. */
	value: z.number().nullable(),
	/** The cell as printed: `≥80`, `50 以上`, `完成下达指标`. */
	text: localizedTextSchema,
});

/**
 * Wordings under which sentences of the plan speak of what an indicator measures. Each names that very
 * thing or a part of it, nothing broader: the quantity; for a ratio also what is divided (用水 for water
 * per GDP), and what a share is taken of; for emissions the substance. So a word for pollutants is no
 * alias of one of them. Words for using less of it (节水) or for its peak are aliases too. Every alias
 * stands in a sentence.
 */
const aliasesSchema = z.strictObject({
	/** Letter by letter as the sentences have them. They decide which sentences are in `nodes`. */
	zh: z.array(z.string().min(1)).min(1),
	/** The renderings in those sentences of the English edition; they decide nothing. */
	en: z.array(z.string().min(1)).min(1).optional() as unknown as z.ZodArray<z.ZodString>,
});

/** One row of the table of indicators (`content/indicators.yaml`). */
export const indicatorSchema = z
	.strictObject({
		/** Row of the table: `8`; `8a` is the 其中 row under 8. In the code it is `i8`; see {@link toIndicator}. */
		id: z.string().regex(/^\d+[a-z]?$/u),
		/** Number (序号) as printed; `null` where the row has none. */
		number: z.string().regex(/^\d+$/u).nullable(),
		/** For a 其中 row, the `id` of the row that it is part of; otherwise `null`. */
		partOf: z.string().nullable(),
		/** Domain (领域) as printed, also for the rows below the one where it stands. */
		domain: localizedTextSchema,
		/** Name (指标) as printed, without its unit's bracket. */
		name: localizedTextSchema,
		/** The whole cell as printed, with its unit's bracket and without a note's mark. Chinese only. */
		printedName: z.string().min(1),
		/**
		 * What the indicator measures, in one or two plain sentences for any citizen. Ours, from general
		 * knowledge: no number that the row does not have, nothing on what is or was done about it.
		 */
		plain: localizedTextSchema,
		/** From the bracket at the end of the printed name; `null` where there is none. */
		unit: localizedTextSchema.nullable(),
		/** Nature (属性): 约束性 is `binding`, 预期性 is `anticipatory`. */
		nature: z.enum(['binding', 'anticipatory']),
		baseline: baselineSchema,
		target: targetSchema,
		/**
		 * Direction in which a change is an improvement; `hold` where the target is to keep the
		 * baseline. Our reading of name and target; the table does not state it.
		 */
		desired: z.enum(['up', 'down', 'hold']),
		/**
		 * Only where the way of counting has changed since the previous plan, so that values before and
		 * after must not be compared: the note under the table that says so, and its mark.
		 */
		break: z.strictObject({ mark: noteMark, note: localizedTextSchema }).optional(),
		/**
		 * Row of the table of results for the same quantity, where its value in the year before the plan is to
		 * be found: `a-4`. Our reading: the two tables may name the quantity differently.
		 */
		previous: z.string().regex(resultIdPattern).optional(),
		/**
		 * What the note on the baseline means for a reader of its figures, in one short sentence without its full
		 * stop. Ours; where the note is left to speak for itself, there is none.
		 */
		caveat: localizedTextSchema.optional(),
		aliases: aliasesSchema,
		/**
		 * Sentences of the chapters and boxes that speak of the indicator, in reading order, as
		 * identifiers: `2.1.3/s9`. A sentence speaks of an indicator when it holds one of its aliases in
		 * Chinese; no sentence is added or left out by judgment. That it speaks of what is measured does
		 * not say that it has an effect on it, nor that a sentence without an alias has none.
		 */
		nodes: z.array(z.string()).min(1),
	})
	.refine(({ target }) => (target.value === null) === (target.operator === null), {
		error: 'give `operator` and `value` both, or both as null',
		path: ['target', 'operator'],
		when: whenFit('target'),
	})
	.refine(({ baseline }) => (baseline.mark === undefined) === (baseline.note === undefined), {
		error: 'give `mark` and `note` both, or neither',
		path: ['baseline'],
		when: whenFit('baseline'),
	})
	.refine(({ baseline, caveat }) => caveat === undefined || baseline.note !== undefined, {
		error: 'a caveat needs a note that it renders',
		path: ['caveat'],
		when: whenFit('baseline', 'caveat'),
	});

export type Indicator = z.output<typeof indicatorSchema>;

/** A row of the file as the code knows it: `i8` and not `8`, as rows are called everywhere else. */
export function toIndicator<Row extends Pick<Indicator, 'id' | 'partOf'>>(row: Row): Row {
	const { id, partOf } = row;
	return { ...row, id: indicatorId(id), partOf: partOf === null ? null : indicatorId(partOf) };
}
