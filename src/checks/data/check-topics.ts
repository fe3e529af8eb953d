import { findMentions } from '../../model/named/find-mentions.ts';
import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import type { CheckedNode, CheckedSentence } from './plan-sentences.ts';
import { pathsAt, problemAt, type Row, textAt, textsAt, valueAt } from './row.ts';

type Sentences = ReadonlyMap<string, CheckedSentence>;

/**
 * Topics that lack a sentence with one of their words, declare an exception for nothing, do not say why a sentence is
 * theirs, or say that the plan lacks what their sentences have.
 */
export function checkTopics({ topics = [] }: Data, nodes: readonly CheckedNode[]): DataProblem[] {
	const sentences: Sentences = new Map(
		nodes.flatMap((node) => node.sentences.map((sentence) => [sentence.id, sentence])),
	);
	// Without a plan that is the fault, and not each word.
	if (sentences.size === 0) return [];
	return topics.flatMap((row) => [
		...checkName(row),
		...checkWords(row, sentences),
		...checkComplete(row, sentences),
		...checkExceptions(row, sentences),
		...checkGroups(row, sentences),
		...checkAbsent(row, sentences),
	]);
}

/** The sentences of the groups of a topic. */
function listed(row: Row): ReadonlySet<string> {
	return new Set(textsAt(row, ['groups', '*', 'sentences']).map(({ text }) => text));
}

function excepted(row: Row): ReadonlySet<string> {
	return new Set(textsAt(row, ['except', '*', 'sentence']).map(({ text }) => text));
}

/** The first word of a topic that a sentence has. */
function wordIn(row: Row, { zh }: CheckedSentence): string | undefined {
	const words = textsAt(row, ['words']).map(({ text }) => ({ zh: text, of: text }));
	return findMentions(zh, words)[0]?.of;
}

/** Names of topics stand side by side on small screens. */
const longestName = 5;

function checkName(row: Row): DataProblem[] {
	const name = textAt(row, ['name', 'zh']) ?? '';
	const message = `“${name}” has ${name.length} characters, expected at most ${longestName}`;
	return name.length > longestName ? [problemAt(row, ['name', 'zh'], 'length', message)] : [];
}

function checkWords(row: Row, sentences: Sentences): DataProblem[] {
	const holds = (word: string) =>
		[...sentences.values()].some(({ zh }) => findMentions(zh, [{ zh: word, of: word }]).length > 0);
	return textsAt(row, ['words'])
		.filter(({ text }) => !holds(text))
		.map(({ text, path }) =>
			problemAt(row, path, 'unknown-word', `words: no sentence of the plan has “${text}”`),
		);
}

function checkComplete(row: Row, sentences: Sentences): DataProblem[] {
	const known = new Set([...listed(row), ...excepted(row)]);
	return [...sentences.values()].flatMap((sentence) => {
		const word = known.has(sentence.id) ? undefined : wordIn(row, sentence);
		if (word === undefined) return [];
		const message = `${sentence.id} has “${word}”, expected it in a group or in \`except\``;
		return [problemAt(row, ['groups'], 'topic', message)];
	});
}

function checkExceptions(row: Row, sentences: Sentences): DataProblem[] {
	const groups = listed(row);
	const seen = new Set<string>();
	return textsAt(row, ['except', '*', 'sentence']).flatMap(({ text, path }) => {
		const sentence = sentences.get(text);
		const isTwice = seen.has(text);
		seen.add(text);
		if (!sentence) return [];
		const report = (message: string) => [problemAt(row, path, 'exception', message)];
		if (isTwice) return report(`${text} stands here twice`);
		if (groups.has(text)) return report(`${text} stands in a group too`);
		return wordIn(row, sentence) === undefined
			? report(`${text} has no word of the topic; take the exception out`)
			: [];
	});
}

/** Groups with a sentence twice or out of order, or with one that has no word of the topic and no reason. */
function checkGroups(row: Row, sentences: Sentences): DataProblem[] {
	const order = new Map([...sentences.keys()].map((id, at) => [id, at]));
	return pathsAt(row, ['groups', '*']).flatMap((group) => {
		const isExplained = valueAt(row, [...group, 'because']) !== undefined;
		let last = -1;
		return textsAt(row, [...group, 'sentences']).flatMap(({ text, path }) => {
			const [sentence, at] = [sentences.get(text), order.get(text)];
			if (!sentence || at === undefined) return [];
			const before = last;
			last = at;
			const report = (message: string) => [problemAt(row, path, 'topic', message)];
			if (at <= before) return report(`${text} stands here twice, or not in reading order`);
			return isExplained || wordIn(row, sentence) !== undefined
				? []
				: report(`${text} has no word of the topic, expected \`because\` in its group`);
		});
	});
}

function checkAbsent(row: Row, sentences: Sentences): DataProblem[] {
	const own = [...listed(row)].flatMap((id) => sentences.get(id) ?? []);
	return textsAt(row, ['unsaid', '*', 'absent']).flatMap(({ text, path }) => {
		const holding = own.find(({ zh }) => zh.includes(text));
		return holding ? [problemAt(row, path, 'absent', `absent: ${holding.id} has “${text}”`)] : [];
	});
}

/**
 * Sentences outside the chapters of background that are in no topic and are not declared so, and declarations for
 * others. Only where there are topics.
 */
export function checkCoverage(data: Data, nodes: readonly CheckedNode[]): DataProblem[] {
	const { topics = [], document = [], 'no-topic': declared = [] } = data;
	const [first] = topics;
	if (!first) return [];
	const background = document
		.flatMap((row) => textsAt(row, ['background']))
		.map(({ text }) => text);
	const inTopics = new Set(topics.flatMap((row) => [...listed(row)]));
	const inScope = nodes.filter(
		({ kind, top }) => kind !== 'notice' && kind !== 'preamble' && !background.includes(top),
	);
	const expected = new Set(inScope.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
	const ownOf = (at: string) =>
		nodes.find(({ id }) => id === at)?.sentences.map(({ id }) => id) ?? [at];
	const ids = new Map(declared.map((row) => [row, ownOf(textAt(row, ['at']) ?? '')]));
	const covered = new Set([...ids.values()].flat());
	const missing = [...expected].filter((id) => !inTopics.has(id) && !covered.has(id));
	return [
		...missing.map((id) => {
			const message = `${id} is in no topic, expected it in one or in content/no-topic.yaml`;
			return { code: 'topic' as const, message, place: first.placeOf([]) };
		}),
		...declared.flatMap((row) => {
			const own = ids.get(row) ?? [];
			const both = own.filter((id) => inTopics.has(id));
			const isUnneeded =
				own.length > 0 && own.every((id) => hasSentence(nodes, id) && !expected.has(id));
			const report = (message: string) => [problemAt(row, ['at'], 'exception', message)];
			if (both.length > 0) return report(`${both.join(', ')}: in a topic too`);
			return isUnneeded ? report(`${own.join(', ')}: needs no topic`) : [];
		}),
	];
}

function hasSentence(nodes: readonly CheckedNode[], id: string): boolean {
	return nodes.some(({ sentences }) => sentences.some((sentence) => sentence.id === id));
}
