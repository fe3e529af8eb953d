import type { Reason, Via } from '../answer.ts';
import type { Query, Term } from '../query.ts';
import { findApart } from './find-apart.ts';
import { lastResorts } from './last-resorts.ts';
import { common, type Passages, union, without } from './passages.ts';
import { readingsOfQuery } from './readings.ts';
import type { Context, Reading, Said } from './way.ts';

/** How near each way keeps to what was typed: what is the same otherwise written stands before what is like it. */
const nearness: Readonly<Record<Reason, number>> = {
	quotes: 9,
	traditional: 9,
	printed: 9,
	figure: 9,
	joined: 8,
	place: 8,
	pinyin: 7,
	sound: 7,
	spelling: 7,
	language: 7,
	alias: 6,
	compound: 5,
	everyday: 5,
	question: 4,
	form: 3,
	dropped: 2,
	apart: 1,
};

/** What is added for a term of several words that stand side by side, and for one that stands in few passages. */
const bonus = { several: 0.5, rare: 0.5 } as const;
const few = 6;

/** Ways that are told by several words, each marked by itself. */
const inWords: ReadonlySet<Reason> = new Set(['apart', 'compound', 'question']);

/** A passage that was found otherwise. */
export interface FoundPassage {
	/** How near it is to what was typed; only to be compared. */
	rank: number;
	/** What it holds. */
	terms: Set<Term>;
}

/** What was found otherwise in one text. */
export interface FoundOtherwise {
	via: Via[];
	/** By index of the passage. */
	found: ReadonlyMap<number, FoundPassage>;
}

/** How to look. */
interface How {
	/** Indices of the passages that were found exactly. */
	exact: ReadonlySet<number>;
	/** Ways that are not to be tried. */
	without: readonly Reason[];
	/** What was typed, where the text is in the other language: there, it is another way itself. */
	typed?: string;
}

/** A term that meets a clause; with a reason where it is not what was typed. */
interface Choice {
	term: Term;
	reason?: Reason;
	holding: ReadonlySet<number>;
}

/**
 * Looks for a query in one text in all ways that are known.
 *
 * @returns What the exact hits have not.
 */
export function lookOtherwise(
	query: Query,
	context: Context,
	passages: Passages,
	{ exact, without: excluded, typed }: How,
): FoundOtherwise {
	const vias = new Map<string, { said: Said; words: readonly string[]; found: Set<number> }>();
	const found = new Map<number, FoundPassage>();
	const tell = (said: Said, words: readonly string[], holding: ReadonlySet<number>) => {
		if (holding.size === 0) return;
		const key = `${said.reason} ${said.text}`;
		const known = vias.get(key);
		vias.set(key, { said, words, found: union([known?.found ?? new Set(), holding]) });
	};
	const take = (reading: Reading, isApart = false) => {
		const clauses = reading.query.all.map((terms) => choicesOf(terms, context, passages));
		const holding = clauses.map((choices) => union(choices.map((choice) => choice.holding)));
		const shares = isApart ? findApart(holding, context.text, passages) : undefined;
		const fresh = without(shares ? new Set(shares.keys()) : common(holding), [
			exact,
			...reading.query.none.map(passages.of),
		]);
		// What finds nothing new is not mentioned.
		if ([...fresh].every((index) => found.has(index))) return;
		const own: readonly Said[] = isApart
			? [...reading.said.filter(({ reason }) => reason !== 'compound'), sayApart(reading.query)]
			: saidOf(reading, typed);
		for (const said of own) {
			const asTyped = said.reason === 'language' ? passages.meeting(query) : fresh;
			tell(said, wordsOfSaid(said, query), common([fresh, asTyped]));
		}
		for (const choices of clauses) {
			const own = choices.filter(({ reason }) => !reason).map((choice) => choice.holding);
			for (const { term, reason, holding } of choices)
				if (reason)
					tell({ reason, text: term.text }, wordsOf(term), without(common([fresh, holding]), own));
		}
		for (const index of fresh) {
			const { rank, terms } = rankIn(reading, clauses, index);
			const share = shares?.get(index);
			keepBest(found, index, {
				rank: share === undefined ? rank : nearness.apart + share * bonus.several,
				terms,
			});
		}
	};
	/** Takes what is nearest: all words in one sentence, all in one place, then fewer of them. */
	const takeAll = (readings: readonly Reading[]) => {
		const mayBeLast = exact.size === 0;
		for (const reading of readings) if (!reading.isLast) take(reading);
		if (mayBeLast && !excluded.includes('apart'))
			for (const reading of readings) if (found.size === 0 && !reading.isLast) take(reading, true);
	};
	const readings = readingsOfQuery(query, context, excluded);
	takeAll(readings);
	const isNothing = () => found.size === 0;
	const resorts = isNothing() && exact.size === 0 ? lastResorts(query, context) : [];
	for (const { query: left, said } of resorts)
		if (isNothing() && !said.some(({ reason }) => excluded.includes(reason)))
			takeAll(
				readingsOfQuery(left, context, excluded).map((reading) => ({
					...reading,
					said: [...said, ...reading.said],
				})),
			);
	for (const reading of readings) if (isNothing() && reading.isLast) take(reading);
	const { locale } = context.text.finder;
	const via = [...vias.values()].map(({ said, words, found: { size: count } }) => ({
		...said,
		locale,
		words,
		count,
	}));
	return { via, found };
}

/** What a reading is told by: in the other language, what is as typed as well. */
function saidOf({ said }: Reading, typed: string | undefined): readonly Said[] {
	return said.length === 0 && typed !== undefined ? [{ reason: 'language', text: typed }] : said;
}

/** The words that stand in one place, but in no sentence together. */
function sayApart({ all }: Query): Said {
	return { reason: 'apart', text: all.map(([term]) => term?.text ?? '').join(' ') };
}

function choicesOf(terms: readonly Term[], context: Context, { of }: Passages): Choice[] {
	return terms.flatMap((term): Choice[] => [
		{ term, holding: of(term) },
		...context.variants(term).map((variant) => ({ ...variant, holding: of(variant.term) })),
	]);
}

/** How near a passage is to what was typed, by the nearest term of each clause, and what it holds. */
function rankIn({ said }: Reading, clauses: readonly Choice[][], index: number): FoundPassage {
	const held = clauses.map((choices) => choices.filter(({ holding }) => holding.has(index)));
	const ranks = held.map((choices) => Math.max(...choices.map(rankOf)));
	const rank = Math.min(...said.map(({ reason }) => nearness[reason] + bonus.several), ...ranks);
	return { rank, terms: new Set(held.flat().map(({ term }) => term)) };
}

function rankOf({ reason, term, holding }: Choice): number {
	if (!reason) return Infinity;
	const several = wordsOf(term).length > 1 ? bonus.several : 0;
	return nearness[reason] + several + (holding.size <= few ? bonus.rare : 0);
}

function keepBest(found: Map<number, FoundPassage>, index: number, next: FoundPassage): void {
	const known = found.get(index);
	found.set(index, {
		rank: Math.max(known?.rank ?? 0, next.rank),
		terms: new Set([...(known?.terms ?? []), ...next.terms]),
	});
}

/** The words of a term as they are marked on a page. */
function wordsOf({ text, allOf }: Term): readonly string[] {
	return allOf?.map((part) => part.text) ?? [text];
}

function wordsOfSaid({ reason, text }: Said, { all }: Query): readonly string[] {
	if (reason === 'language') return all.flat().flatMap(wordsOf);
	if (reason === 'figure' || reason === 'dropped') return [];
	return inWords.has(reason) ? text.split(' ') : [text];
}
