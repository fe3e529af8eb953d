import { existsSync, readFileSync } from 'node:fs';
import { cleanSource } from '../text/clean-source.ts';
import { formatProblem, type Parsed } from '../problem.ts';
import { type EntryOf, listFile, type ListName, parseContentList } from './content-lists.ts';
import type { PlanDocument } from './document.ts';
import type { Placed } from './parse-entries.ts';
import { parsePlanWords, type PlanWords, planWordsFile } from './plan-words.ts';
import { parseSite, type Site } from './site.ts';

// The YAML files of content/, below the current directory. They are read by our own reader and not by Astro's `file()`,
// which, where a file has a fault, builds with what it read before, or reports the fault at `file:0:0`.

/**
 * The entries of a list, in the order of its file.
 *
 * @throws If the file is missing or has faults; the message names every one with its line and column.
 */
export function readList<Name extends ListName>(name: Name): EntryOf<Name>[] {
	const file = listFile(name);
	return valueOf(parseContentList(name, sourceOf(file), 'content')).map(withoutPlace);
}

let site: Site | undefined;

/**
 * What the operator says about this copy; read once.
 *
 * @throws As {@link readList}.
 */
export function readSite(): Site {
	site ??= valueOf(parseSite(sourceOf('content/site.yaml'), 'content'));
	if (!site) throw new Error('content/site.yaml has no site');
	return site;
}

let document: PlanDocument | undefined;

/**
 * What the plan is as a document; read once.
 *
 * @throws As {@link readList}.
 */
export function readDocument(): PlanDocument {
	document ??= readList('document')[0];
	if (!document) throw new Error('content/document.yaml has no entry');
	return document;
}

let words: PlanWords | undefined;

/**
 * What is said about this one plan; read once.
 *
 * @throws As {@link readList}.
 */
export function readPlanWords(): PlanWords {
	return (words ??= valueOf(parsePlanWords(sourceOf(planWordsFile), 'content')));
}

function sourceOf(file: string): string | undefined {
	return existsSync(file) ? cleanSource(readFileSync(file, 'utf8')) : undefined;
}

/** An entry as data: where it stands in its file is no part of it. */
function withoutPlace<Entry>(placed: Placed<Entry>): Entry {
	return Object.fromEntries(Object.entries(placed).filter(([key]) => key !== 'place')) as Entry;
}

function valueOf<Value>({ value, problems }: Parsed<Value>): Value {
	if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
	return value;
}
