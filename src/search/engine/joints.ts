import type { Span } from '../../model/text/span.ts';
import type { FoundText, HitPassage, MarkedText } from './answer.ts';
import type { Passage } from './entry.ts';
import type { Run, TermFinder } from './find-term.ts';
import { findLeaves, type Query } from './query.ts';

// What stands across the joints of the sentences of one paragraph. Headings, rows and paragraphs stand by themselves.

/**
 * The runs of sentences that some term of a query stands across. A run is a passage of its own: it is found if it has
 * all that the query asks for, wherever in it, and nothing of what the query leaves out.
 *
 * @returns Places in `passages`.
 */
export function findRunsOf(passages: readonly Passage[], query: Query, finder: TermFinder): Run[] {
	const terms = findLeaves(query.all.flat());
	return paragraphsOf(passages).flatMap(({ start, texts }) =>
		terms.flatMap((term) =>
			finder.findAcross(texts, term).map(([first, last]): Run => [start + first, start + last]),
		),
	);
}

/** The sentences of a paragraph, and the place of the first among the passages. */
interface Paragraph {
	start: number;
	texts: readonly string[];
}

const known = new WeakMap<readonly Passage[], readonly Paragraph[]>();

/** The paragraphs of several sentences. */
function paragraphsOf(passages: readonly Passage[]): readonly Paragraph[] {
	const cut = known.get(passages) ?? cutParagraphs(passages);
	known.set(passages, cut);
	return cut;
}

function cutParagraphs(passages: readonly Passage[]): Paragraph[] {
	const starts = passages.flatMap(({ paragraph }, at) =>
		paragraph > 0 && passages[at - 1]?.paragraph !== paragraph ? [at] : [],
	);
	return starts
		.map((start) => {
			const own = passages.filter(({ paragraph }) => paragraph === passages[start]?.paragraph);
			return { start, texts: own.map(({ text }) => text) };
		})
		.filter(({ texts }) => texts.length > 1);
}

/** Shares the marks of joined texts out among them. */
export function shareMarks(
	texts: readonly string[],
	marks: readonly Span[],
	joint: string,
): MarkedText[] {
	let begin = 0;
	return texts.map((text) => {
		const [from, to] = [begin, begin + text.length];
		begin = to + joint.length;
		const own = marks
			// A mark without extent says that the whole was meant.
			.filter(({ start, end }) => start < to && (end > from || (start === end && start === from)))
			.map(({ start, end }) => ({
				start: Math.max(start, from) - from,
				end: Math.min(end, to) - from,
			}));
		return { text, marks: own };
	});
}

/** The sentences of a passage that was found, in reading order; a heading or a row is one. */
export function textsOfRun(passage: HitPassage): readonly FoundText[] {
	return [passage, ...(passage.rest ?? [])];
}

/** The numbers of its first and last sentence. */
export function endsOfRun(passage: HitPassage): readonly [first: string, last: string] {
	const { rest = [] } = passage;
	return [passage.number, rest[rest.length - 1]?.number ?? passage.number];
}

/** What a passage is called among those of its hit: `2`, `2-3`, `''` for a heading or a row. */
export function nameRun(passage: HitPassage): string {
	if (passage.printed) return 'printed';
	const [first, last] = endsOfRun(passage);
	return first === last ? first : `${first}-${last}`;
}
