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
	/** Something has a summary that needs none, or lacks one. */
	| 'summary'
	| 'length'
	/** A line of ours states a figure, date or bound otherwise than its sentences. */
	| 'figure'
	/** It has lost a word that makes less of a promise. */
	| 'hedge'
	/** Its sentences have changed since it was held against them. */
	| 'seen'
	/** A declared exception explains nothing. */
	| 'exception'
	/** A sentence is in no topic, or in one without a reason. */
	| 'topic'
	/** The plan has what is said to be missing. */
	| 'absent'
	/** A content file of the plan cannot be read; see src/model/corpus/parse-node-file.ts. */
	| 'content';

export type DataProblem = Problem<DataCode>;

export type DataParsed<Value> = Parsed<Value, DataCode>;
