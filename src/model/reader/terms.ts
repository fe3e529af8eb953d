import type { Pair } from '../corpus/pair.ts';
import { plainText } from '../text/inline.ts';
import type { Locale } from '../locale.ts';
import type { PlanNode, Sentence } from '../text/node.ts';
import { type GlossaryTerm, isShown } from '../schemas/glossary-term.ts';
import type { Span } from '../text/span.ts';
import { createTermFinder, withoutSpaces } from '../terms/chinese-terms.ts';
import { findWords } from '../terms/english-words.ts';
import { findExplained } from '../terms/find-explained.ts';
import { createTermBase, findRenderings, type TermBase } from '../terms/term-base.ts';
import { readList } from '../schemas/content-files.ts';
import { getCorpus } from './corpus.ts';
import { getPlan } from './plan.ts';
import { rowRole } from '../places/place-id.ts';

/** A sentence, heading or cell of the plan that holds a term, and where the term stands in it. */
interface Occurrence {
	pair: Pair;
	/** Identifier of the sentence or of the node: of a cell that of its table. */
	place: string;
	zh: Span[];
	en: Span[];
}

/** A term with everything in the plan that holds it, in reading order. */
export interface TermEntry {
	term: GlossaryTerm;
	occurrences: Occurrence[];
}

let entries: Promise<TermEntry[]> | undefined;
let explained: Promise<TermBase> | undefined;
const found = new Map<string, ReturnType<typeof findExplained>>();

/** The terms that readers see, in the order of their ids. */
export function getTerms(): Promise<TermEntry[]> {
	return (entries ??= readTerms());
}

async function readTerms(): Promise<TermEntry[]> {
	const terms = readList('glossary')
		.filter(isShown)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	// Rows of the data tables repeat the cells of the printed ones.
	const pairs = (await getCorpus()).pairs.filter(({ id }) => rowRole(id) === undefined);
	const texts = pairs.map((pair) => ({
		pair,
		zh: plainText(pair.zh),
		bare: withoutSpaces(plainText(pair.zh)),
		words: findWords(plainText(pair.en)),
	}));
	const base = createTermBase(terms);
	return terms.map((term) => {
		const find = createTermFinder([term]);
		const bareTerm = withoutSpaces(term.zh);
		const occurrences = texts.flatMap(({ pair, zh, bare, words }): Occurrence[] => {
			// Most terms stand in few texts; this rules out the others in a tenth of the time.
			const places = bare.includes(bareTerm) ? find(zh) : [];
			if (places.length === 0) return [];
			const place = pair.id.replace(/\/r\d+c\d+$/u, '');
			const en = findRenderings(base, term, words).slice(0, places.length);
			return [{ pair, place, zh: places, en }];
		});
		return { term, occurrences };
	});
}

/** The terms that a sentence holds and that are explained, in one of its languages; see {@link findExplained}. */
export async function getExplained({ id, zh, en }: Sentence, locale: Locale) {
	explained ??= getTerms().then((all) =>
		createTermBase(all.map(({ term }) => term).filter(({ explanation }) => explanation)),
	);
	const base = await explained;
	// What is not translated stands on English pages in Chinese, with the terms that it has there.
	const shown = en === null ? 'zh' : locale;
	const key = `${shown} ${id}`;
	const places =
		found.get(key) ?? findExplained(base, { zh: plainText(zh), en: plainText(en ?? []) }, shown);
	found.set(key, places);
	return places;
}

const firsts = new Map<string, Promise<Map<string, string>>>();

/**
 * Where each explained term first stands on a page: identifiers of sentences by those of terms.
 *
 * @param page Identifier of the node whose page it is.
 */
export function getFirstPlaces(page: string, locale: Locale): Promise<Map<string, string>> {
	const key = `${locale} ${page}`;
	const known = firsts.get(key) ?? readFirstPlaces(page, locale);
	firsts.set(key, known);
	return known;
}

async function readFirstPlaces(page: string, locale: Locale) {
	const { node, shownOn } = await getPlan();
	const all = await getExplainedOf(shownOn(node(page)), locale);
	return new Map(all.map(({ term, sentence }) => [term.id, sentence.id]));
}

/** The explained terms of some nodes, each with the sentence where it first stands, in reading order. */
export async function getExplainedOf(nodes: readonly PlanNode[], locale: Locale) {
	const first = new Map<GlossaryTerm, { node: PlanNode; sentence: Sentence }>();
	for (const node of nodes)
		for (const sentence of node.sentences)
			for (const { term } of await getExplained(sentence, locale))
				if (!first.has(term)) first.set(term, { node, sentence });
	return [...first].map(([term, place]) => ({ term, ...place }));
}
