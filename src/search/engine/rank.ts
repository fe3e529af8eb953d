import { rowRole } from '../../model/places/place-id.ts';
import type { Hit, HitPassage, MarkedText } from './answer.ts';
import { textsOfRun } from './joints.ts';
import { findLeaves, type Query } from './query.ts';

/** Orders in which hits may stand: by how much they are about the words, or as the plan has them. */
export type Order = 'relevance' | 'place';

/**
 * What speaks for a hit. A heading says what a place is about, most of all one that is hardly more than the
 * words; the name of a row as well. A sentence counts for how often it has the words, for beginning with
 * them, and for having them side by side. Tasks are what the plan does; the background is not.
 */
const weights = {
	heading: 6,
	headingShare: 6,
	/** A heading that has part of the words. */
	headingPart: 3,
	rowName: 5.5,
	rowNameShare: 6,
	rowCell: 2,
	sentence: 2,
	times: 0.7,
	lead: 0.5,
	sideBySide: 1,
	/** A word in the very form in which it was typed: city before cities. */
	sameForm: 1,
	/** A sentence that has part of the words once more: 公园 beside 国家公园. */
	echo: 1,
	task: 1.5,
	box: 1.2,
	section: 1,
	/** A section whose title has the words: it leads to all that is about them. */
	sectionTitle: 1.5,
	background: -1.5,
	/** Results tell of the plan before. */
	past: -0.25,
} as const;

/** Orders hits that stand in reading order; equals stay in it. */
export function orderHits(hits: readonly Hit[], order: Order, query: Query): readonly Hit[] {
	if (order === 'place') return hits;
	const terms = findLeaves(query.all.flat()).map(({ text }) => text.toLowerCase());
	const scores = new Map(hits.map((hit) => [hit, scoreHit(hit, terms)]));
	return [...hits].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/** How much a hit is about what is asked for; only to be compared with others of the same query. */
function scoreHit(hit: Hit, terms: readonly string[]): number {
	const sentences = hit.passages.filter(({ number }) => number !== '');
	const head = hit.passages.find(({ number }) => number === '');
	const headScore = hit.kind === 'row' ? scoreRow(head) : scoreHeading(hit, head, terms);
	const form = hit.passages.flatMap(textsOf).some((text) => hasForm(text, terms));
	return (
		headScore +
		scoreSentences(sentences, terms) +
		kindScore(hit, head !== undefined) +
		(form ? weights.sameForm : 0)
	);
}

function scoreHeading(
	{ titles }: Hit,
	head: HitPassage | undefined,
	terms: readonly string[],
): number {
	if (head)
		return weights.heading + weights.headingShare * Math.max(...textsOf(head).map(markedShare));
	const part = Math.max(0, ...Object.values(titles).map((title) => sharedPart(title, terms)));
	return weights.headingPart * part ** 2;
}

/** A row is about its name, which is its first cell. */
function scoreRow(row: HitPassage | undefined): number {
	if (!row) return 0;
	return Math.max(
		...textsOf(row).map(({ text, marks }) => {
			const name = text.split('\n')[0] ?? '';
			const inName = marks.filter(({ end }) => end <= name.length);
			if (inName.length === 0) return weights.rowCell;
			const marked = { text: name, marks: inName };
			const together = isSideBySide(marked) ? weights.sideBySide : 0;
			return weights.rowName + weights.rowNameShare * markedShare(marked) + together;
		}),
	);
}

function scoreSentences(sentences: readonly HitPassage[], terms: readonly string[]): number {
	if (sentences.length === 0) return 0;
	const texts = sentences.flatMap(textsOf);
	const times = texts.reduce((sum, { marks }) => sum + marks.length, 0) / Math.max(terms.length, 1);
	const lead = Math.max(
		...texts.map(({ text, marks }) => 1 - (marks[0]?.start ?? 0) / text.length),
	);
	const echo = Math.max(0, ...texts.map((text) => sharedPart(withoutMarks(text), terms)));
	return (
		weights.sentence +
		weights.times * Math.log2(times + 1) +
		weights.lead * lead +
		weights.echo * echo ** 2 +
		(texts.some(isSideBySide) ? weights.sideBySide : 0)
	);
}

function kindScore({ id, kind, background }: Hit, hasTitle: boolean): number {
	if (background || kind === 'notice') return weights.background;
	if (rowRole(id) === 'results') return weights.past;
	if (kind === 'task') return weights.task;
	if (kind === 'box' || kind === 'box-item') return weights.box;
	if (kind !== 'chapter' && kind !== 'section') return 0;
	return weights.section + (hasTitle ? weights.sectionTitle : 0);
}

/** Whether a text has one of the words just as it was typed. */
function hasForm({ text, marks }: MarkedText, terms: readonly string[]): boolean {
	return marks.some(({ start, end }) => terms.includes(text.slice(start, end).toLowerCase()));
}

/** The texts of a passage that hold the words. */
function textsOf(passage: HitPassage): MarkedText[] {
	const texts = textsOfRun(passage).flatMap((found) => Object.values(found.texts));
	return texts.filter(({ marks }) => marks.length > 0);
}

/** The part of a text that the words make up: 1 where they are all of it. */
function markedShare({ text, marks }: MarkedText): number {
	return marks.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(text.length, 1);
}

/** A text with a break in the place of each mark. */
function withoutMarks({ text, marks }: MarkedText): string {
	let rest = '';
	let last = 0;
	for (const { start, end } of marks) {
		rest += `${text.slice(last, start)}\n`;
		last = end;
	}
	return rest + text.slice(last);
}

/** Whether two of the words stand side by side. */
function isSideBySide({ text, marks }: MarkedText): boolean {
	return marks.some(({ end }, index) => {
		const next = marks[index + 1];
		return next !== undefined && /^[\s-]?$/u.test(text.slice(end, next.start));
	});
}

/** The part of the words that the longest stretch of them in a title makes up; one character is none. */
function sharedPart(title: string, terms: readonly string[]): number {
	const lower = title.toLowerCase();
	const shares = terms.map((term) => {
		const chars = Array.from(term);
		for (let length = chars.length; length >= 2; length -= 1)
			for (let from = 0; from + length <= chars.length; from += 1)
				if (lower.includes(chars.slice(from, from + length).join(''))) return length / chars.length;
		return 0;
	});
	return shares.reduce((sum, share) => sum + share, 0) / Math.max(terms.length, 1);
}
