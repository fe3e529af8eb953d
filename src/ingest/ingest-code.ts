import type { Parsed, Problem } from '../model/problem.ts';

/** A level of the plan at which numbers must run without a gap. */
export type SequenceLevel = 'chapter' | 'section' | 'item' | 'box' | 'box-item' | 'table';

/** What can be wrong with a seed or its emendations. Each code is explained in seeds/README.md. */
type IngestCode =
	| 'seed-empty'
	| 'seed-not-utf8'
	| 'seed-character'
	| 'no-chapter'
	| `${SequenceLevel}-${'missing' | 'twice' | 'order'}`
	| 'section-outside'
	| 'item-outside'
	| 'box-outside'
	| 'table-outside'
	| 'table-cells'
	| 'table-empty'
	| 'table-uncaptioned'
	| 'bold-unclosed'
	| 'script-unclosed'
	| 'bracket-unclosed'
	| 'bracket-unopened'
	| 'bracket-mismatch'
	| 'toc-without-heading'
	| 'heading-not-in-toc'
	| 'toc-page'
	| 'emendation-invalid'
	| 'emendation-no-place'
	| 'emendation-many-places'
	| 'emendation-overlap'
	| 'emendation-node'
	| 'emendation-numbers';

export type IngestProblem = Problem<IngestCode>;

export type IngestParsed<Value> = Parsed<Value, IngestCode>;
