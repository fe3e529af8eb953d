import type { Hit, HitPassage } from './answer.ts';

/** Orders in which hits may stand: by how much they are about the words, or as the plan has them. */
export type Order = 'relevance' | 'place';

/**
 * What speaks for a hit. A heading says what a place is about; among headings the one counts most that is
 * nearest to being the words themselves. Tasks and boxes are what the plan does; the background is not.
 */
const weights = {
	heading: 6,
	wholeHeading: 6,
	row: 3,
	wholeRow: 6,
	sentence: 2,
	each: 1,
	task: 1.5,
	chapterHead: 1,
	background: -1.5,
} as const;

/** How much a hit is about what is asked for; only to be compared with others of the same query. */
function scoreHit(hit: Hit): number {
	const sentences = hit.passages.filter(({ number }) => number !== '');
	const head = hit.passages.find(({ number }) => number === '');
	const isRow = hit.kind === 'row';
	const headScore = head
		? (isRow ? weights.row : weights.heading) +
			(isRow ? weights.wholeRow : weights.wholeHeading) * markedShare(head)
		: 0;
	const wordScore =
		sentences.length === 0 ? 0 : weights.sentence + weights.each * Math.log2(sentences.length + 1);
	return headScore + wordScore + kindScore(hit);
}

function kindScore({ id, kind }: Hit): number {
	if (kind === 'task' || kind === 'box' || kind === 'box-item') return weights.task;
	if (kind === 'chapter' || kind === 'section') return weights.chapterHead;
	return id.startsWith('1') || kind === 'notice' ? weights.background : 0;
}

/** The part of a heading, or of a row's name, that the words make up: 1 where they are all of it. */
function markedShare({ texts }: HitPassage): number {
	const shares = Object.values(texts).map(({ text, marks }) => {
		const { length } = text.split('\n')[0] ?? '';
		const marked = marks
			.filter(({ end }) => end <= length)
			.reduce((sum, { start, end }) => sum + end - start, 0);
		return length === 0 ? 0 : marked / length;
	});
	return Math.max(0, ...shares);
}

/** Orders hits that stand in reading order; equals stay in it. */
export function orderHits(hits: readonly Hit[], order: Order): readonly Hit[] {
	if (order === 'place') return hits;
	const scores = new Map(hits.map((hit) => [hit, scoreHit(hit)]));
	return [...hits].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}
