import { findMentions, type Mention, type Name } from '../../model/named/find-mentions.ts';
import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import type { CheckedNode } from './plan-sentences.ts';
import { problemAt, type Row, textAt, textsAt } from './row.ts';

/**
 * Places and organisations that no sentence names, or whose names are not told apart, that lie in themselves, or whose
 * exceptions and grounds hold none of their names.
 */
export function checkNamed(data: Data, nodes: readonly CheckedNode[]): DataProblem[] {
	const rows = [...(data.places ?? []), ...(data.organisations ?? [])];
	const names = rows.flatMap((row) => namesIn(row).map(({ text }) => ({ zh: text, of: row })));
	const mentions = findAll(nodes, names);
	return [
		...checkShared(mentions),
		...rows.flatMap((row) => [
			...checkNames(row),
			...checkMentioned(row, nodes),
			...checkExceptions(row, mentions),
			...checkGrounds(row, mentions),
		]),
		...checkRings(data.places ?? []),
	];
}

/** The rows that each sentence names. */
type Mentions = ReadonlyMap<string, readonly Mention<Row>[]>;

function findAll(nodes: readonly CheckedNode[], names: readonly Name<Row>[]): Mentions {
	return new Map(
		nodes.flatMap(({ sentences }) => sentences.map(({ id, zh }) => [id, findMentions(zh, names)])),
	);
}

const isNamed = (row: Row, sentence: string, mentions: Mentions) =>
	mentions.get(sentence)?.some(({ of }) => of === row) === true;

function namesIn(row: Row) {
	return [...textsAt(row, ['name', 'zh']), ...textsAt(row, ['aliases', 'zh'])];
}

/** Names that an entry has twice. */
function checkNames(row: Row): DataProblem[] {
	const seen = new Set<string>();
	return namesIn(row).flatMap(({ text, path }) => {
		const name = text.replaceAll(/\s/gu, '');
		const isTwice = seen.has(name);
		seen.add(name);
		return isTwice
			? [problemAt(row, path, 'duplicate-id', `“${text}” is a name of it already`)]
			: [];
	});
}

/** Sentences whose name is that of two entries, where exceptions do not say which of them is meant. */
function checkShared(mentions: Mentions): DataProblem[] {
	const excepts = (row: Row, id: string) =>
		textsAt(row, ['except', '*', 'sentence']).some(({ text }) => text === id);
	return [...mentions].flatMap(([id, found]) =>
		[...Map.groupBy(found, ({ start }) => start).values()].flatMap((same) => {
			const [first, second] = same.map(({ of }) => of).filter((row) => !excepts(row, id));
			if (!first || !second) return [];
			const message = `${id} names ${first.id} by the same name; declare it in \`except\` of one of them`;
			return [problemAt(second, ['name', 'zh'], 'exception', message)];
		}),
	);
}

/** Entries whose names stand nowhere, not even in longer ones. */
function checkMentioned(row: Row, nodes: readonly CheckedNode[]): DataProblem[] {
	const names = namesIn(row).map(({ text }) => ({ zh: text, of: row }));
	const texts = nodes.flatMap(({ sentences }) => sentences.map(({ zh }) => zh));
	if (texts.length === 0 || texts.some((zh) => findMentions(zh, names).length > 0)) return [];
	return [
		problemAt(row, ['name', 'zh'], 'unknown-word', 'no sentence of the plan has a name of it'),
	];
}

function checkExceptions(row: Row, mentions: Mentions): DataProblem[] {
	const seen = new Set<string>();
	return textsAt(row, ['except', '*', 'sentence']).flatMap(({ text, path }) => {
		const isTwice = seen.has(text);
		seen.add(text);
		// A sentence that does not exist is reported as that.
		if (!mentions.has(text)) return [];
		const report = (message: string) => [problemAt(row, path, 'exception', message)];
		if (isTwice) return report(`${text} stands here twice`);
		return isNamed(row, text, mentions)
			? []
			: report(`${text} holds no name of it; take the exception out`);
	});
}

/** The sentence that says where a place lies names it. */
function checkGrounds(row: Row, mentions: Mentions): DataProblem[] {
	const from = textAt(row, ['withinFrom']);
	if (from === undefined || !mentions.has(from) || isNamed(row, from, mentions)) return [];
	return [problemAt(row, ['withinFrom'], 'unknown-word', `withinFrom: ${from} does not name it`)];
}

/** Places that lie in themselves, by way of others. */
function checkRings(places: readonly Row[]): DataProblem[] {
	const above = new Map(places.map((row) => [row.id, textAt(row, ['within'])]));
	return places.flatMap((row) => {
		const passed = new Set<string>();
		let at = above.get(row.id);
		while (at !== undefined && at !== row.id && !passed.has(at)) {
			passed.add(at);
			at = above.get(at);
		}
		// That it names itself is reported as that.
		if (at !== row.id || passed.size === 0) return [];
		const message = `within: it lies in itself, by way of ${[...passed].join(', ')}`;
		return [problemAt(row, ['within'], 'unknown-row', message)];
	});
}
