import { ownValue } from '../plan/own-value.ts';
import { formatProblem, type Parsed } from '../plan/problem.ts';
import { type EntryOf, type ListName, parseContentList } from '../schemas/content-lists.ts';
import type { Placed } from '../schemas/parse-entries.ts';
import { parseSite, type Site } from '../schemas/site.ts';

/**
 * The YAML files of content/, by the paths below. They are read by our own reader and not by Astro's `file()`,
 * which builds on with what it read the last time where a file has a fault, and puts others at `file:0:0`.
 */
const sources = import.meta.glob<string>('../../content/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/**
 * The entries of a list, in the order of its file.
 *
 * @throws If the file is missing or has faults; the message names every one with its line and column.
 */
export function readList<Name extends ListName>(name: Name): EntryOf<Name>[] {
	return valueOf(parseContentList(name, sourceOf(name), 'content')).map(withoutPlace);
}

/**
 * What the operator says about this copy.
 *
 * @throws As {@link readList}.
 */
export function readSite(): Site {
	const site = valueOf(parseSite(sourceOf('site'), 'content'));
	if (!site) throw new Error('content/site.yaml has no site');
	return site;
}

function sourceOf(name: string): string | undefined {
	return ownValue(sources, `../../content/${name}.yaml`);
}

/** An entry as data: where it stands in its file is no part of it. */
function withoutPlace<Entry>(placed: Placed<Entry>): Entry {
	return Object.fromEntries(Object.entries(placed).filter(([key]) => key !== 'place')) as Entry;
}

function valueOf<Value>({ value, problems }: Parsed<Value>): Value {
	if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
	return value;
}
