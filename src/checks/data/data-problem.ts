import type { Parsed, Problem } from '../../model/problem.ts';

/** What can be wrong with a data file. Each is explained in docs/content-format.md. */
type DataCode =
	| 'schema'
	| 'duplicate-id'
	| 'no-sentence'
	| 'unknown-sentence'
	| 'unknown-row'
	/** Everyday words would lead to a word that the text does not have. */
	| 'unknown-word'
	| 'range'
	| 'unknown-unit'
	| 'direction'
	| 'deadline'
	| 'year'
	| 'seed'
	| 'unknown-file'
	/** A content file of the plan cannot be read; see src/model/corpus/parse-node-file.ts. */
	| 'content';

export type DataProblem = Problem<DataCode>;

export type DataParsed<Value> = Parsed<Value, DataCode>;
