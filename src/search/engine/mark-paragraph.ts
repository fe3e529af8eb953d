import type { Span } from '../../model/text/span.ts';
import type { TermFinder } from './find-term.ts';
import { shareMarks } from './joints.ts';
import { matchText, mergeSpans } from './match.ts';
import { findLeaves, type Query } from './query.ts';

/** A stretch of one of the sentences of a paragraph. */
export interface Piece extends Span {
	/** Place of the sentence in the paragraph, from 0. */
	at: number;
}

/**
 * What a query finds in the sentences of a paragraph, in one of them and across several.
 *
 * @returns Each place in reading order; one across several sentences has a piece in each.
 */
export function markParagraph(
	sentences: readonly string[],
	query: Query,
	finder: TermFinder,
): Piece[][] {
	const starts = sentences.map((_, at) =>
		sentences.slice(0, at).reduce((sum, text) => sum + text.length + finder.joint.length, 0),
	);
	const single = sentences.map((_, at) => [at, at] as const);
	const across =
		sentences.length > 1
			? findLeaves(query.all.flat()).flatMap((term) => finder.findAcross(sentences, term))
			: [];
	const spans = [...single, ...across].flatMap(([first, last]) => {
		const text = sentences.slice(first, last + 1).join(finder.joint);
		const begin = starts[first] ?? 0;
		return (matchText(text, query, finder) ?? []).map(({ start, end }) => ({
			start: begin + start,
			end: begin + end,
		}));
	});
	return mergeSpans(spans).map((span) =>
		shareMarks(sentences, [span], finder.joint).flatMap(({ marks }, at) =>
			marks.map((mark) => ({ ...mark, at })),
		),
	);
}
