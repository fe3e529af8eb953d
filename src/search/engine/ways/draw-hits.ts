import { describePlace } from '../collect-hits.ts';
import type { Hit, HitPassage } from '../answer.ts';
import { mergeSpans } from '../match.ts';
import type { Query, Term } from '../query.ts';
import { type Order, orderHits } from '../rank.ts';
import type { LoadedText } from '../source.ts';
import type { FoundPassage } from './look-otherwise.ts';
import type { Passages } from './passages.ts';

/** A hit with how near it is to what was typed, and what it holds. */
interface RankedHit {
	hit: Hit;
	rank: number;
	terms: readonly Term[];
}

/**
 * The hits of passages that were found otherwise, the nearest to what was typed first, and among equals by relevance.
 *
 * @param text The text in which they were found.
 * @param shown All texts that are shown, in their order.
 */
export function drawHits(
	text: LoadedText,
	{ places }: Passages,
	found: ReadonlyMap<number, FoundPassage>,
	shown: readonly LoadedText[],
): RankedHit[] {
	const hits = new Map<number, RankedHit>();
	for (const index of [...found.keys()].sort((a, b) => a - b)) {
		const place = places[index];
		const passage = found.get(index);
		if (!place || !passage) continue;
		const known = hits.get(place.entry);
		const drawn = drawPassage(text, place, passage.terms, shown);
		const hit = known?.hit ?? { ...describePlace(shown, place.entry), passages: [] };
		hits.set(place.entry, {
			hit: { ...hit, passages: [...hit.passages, ...drawn] },
			rank: Math.max(known?.rank ?? 0, passage.rank),
			terms: [...(known?.terms ?? []), ...passage.terms],
		});
	}
	return [...hits.values()];
}

/** Hits by their rank; those of one rank in an order. */
export function orderFound(hits: readonly RankedHit[], order: Order): Hit[] {
	const ranks = [...new Set(hits.map(({ rank }) => rank))].sort((a, b) => b - a);
	return ranks.flatMap((rank) => {
		const same = hits.filter((hit) => hit.rank === rank);
		const terms = new Map(same.flatMap((hit) => hit.terms).map((term) => [term.text, term]));
		const query: Query = { all: [[...terms.values()]], none: [], faults: [] };
		return orderHits(
			same.map(({ hit }) => hit),
			order,
			query,
		);
	});
}

function drawPassage(
	{ entries, finder }: LoadedText,
	{ entry, at, text }: { entry: number; at: number; text: string },
	terms: ReadonlySet<Term>,
	shown: readonly LoadedText[],
): HitPassage[] {
	const passage = entries[entry]?.passages[at];
	if (!passage) return [];
	const { number, figure, years } = passage;
	const marks = mergeSpans([...terms].flatMap((term) => finder.find(text, term)));
	const texts: HitPassage['texts'] = {};
	for (const other of shown) {
		const beside = other.entries[entry]?.passages[at]?.text ?? '';
		texts[other.finder.locale] = { text: beside, marks: [] };
	}
	texts[finder.locale] = { text, marks };
	return [{ number, figure, years, texts }];
}
