import type { Parsed, Problem } from '../problem.ts';
import type { Pair } from './pair.ts';

/** The checks of the translation, in the order of the report. Each is explained in docs/translation.md. */
export const checkNames = [
	'partner',
	'figure',
	'term',
	'reserved',
	'script',
	'punctuation',
	'bold',
	'quotation',
	'wording',
	'opening',
	'length',
	'repeat',
	'review',
] as const;

export type CheckName = (typeof checkNames)[number];

/** A finding about one pair, which a declared exception may explain. */
export interface Finding extends Problem<CheckName> {
	/** The pair that it is about; for one without a partner, the identifier that it would have. */
	id: string;
	/** The term, figure or mark in question: what an exception names; '' where it is the whole pair. */
	about: string;
}

/** What a check has looked at, and what it found. */
export interface Checked {
	/** How many things were compared: sentences, figures, terms … */
	compared: number;
	findings: Finding[];
}

/** Content that cannot be read, so that nothing can be checked. */
export type ContentProblem = Problem<'content'>;

export type ContentParsed<Value> = Parsed<Value, 'content'>;

/** A finding at the English of a pair. */
export function findingAt(
	{ id, place }: Pair,
	code: CheckName,
	about: string,
	message: string,
): Finding {
	return { code, id, about, message: `${id}: ${message}`, place };
}
