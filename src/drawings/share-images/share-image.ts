import type { Shape } from '../charts/mark.ts';
import type { Locale } from '../../model/locale.ts';

/** What a share image says: one page of the site in one language. Texts are plain, as a reader sees them. */
export interface ShareImage {
	locale: Locale;
	/** What is numbered, in our words: 任务, Indicator. */
	kind: string;
	/** Number in large type, in one line or two: `2.1.3`; none of what bears no number. */
	number: readonly string[];
	/** Where in the plan it stands; `''` for the whole. */
	place: string;
	/** Never cut, however long it is. */
	title: string;
	/** First words, a paragraph each; cut where they do not fit. */
	words: readonly string[];
	/** Whether `words` are ours and not the plan's. */
	ours: boolean;
	/** In place of words, what an indicator was and is to be. */
	change: Change | null;
	/** The line of origin at the foot. */
	origin: { title: string; number: string; edition: string; host: string };
}

/** What an indicator was and is to be, and what must not be missing beside that. */
export interface Change {
	/** Mark as in the charts: hollow for the baseline, filled for the target. */
	shape: Shape;
	baseline: Value;
	/** The value of the year before the plan, where the baseline is of more years; a stroke in the charts. */
	inBaseYear: Value | null;
	target: Value;
	/** How the target stood in the year before the plan: `already met in 2030`. */
	state: string;
	/** Sentences in small type. */
	caveats: readonly string[];
}

/** A cell of the table as printed. */
export interface Value {
	label: string;
	/** `≥80`, `12.5`; words where the cell has no number; `—`. */
	figure: string;
	/** Whether `figure` is words. */
	worded: boolean;
	/** Unit of the figure; `''` for none. */
	unit: string;
	/** What the cell says besides: `(预估)`. */
	remark: string;
}
