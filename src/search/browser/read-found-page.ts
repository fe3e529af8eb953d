import type { MarkedText } from '../engine/answer.ts';
import type { Query } from '../engine/query.ts';
import type { FoundPage } from './load-pagefind.ts';

/** Words that an excerpt of Pagefind holds, which is about what it shows of a page. */
const excerptLength = 30;

/** More ways to combine alternatives are not asked for. */
const mostPhrases = 8;

const notInWord = /[^\p{L}\p{N}]+/u;

/** A query as Pagefind takes it: a phrase for each combination of alternatives. It knows no `OR`. */
export function toPhrases({ all }: Pick<Query, 'all'>): string[] {
	return all
		.reduce<string[]>(
			(phrases, terms) =>
				phrases
					.flatMap((phrase) => terms.map(({ text }) => `${phrase} ${text}`))
					.slice(0, mostPhrases),
			[''],
		)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');
}

/** The words of a phrase. Pagefind parts Chinese in the same way. */
export function toWords(phrase: string, locale: string): string[] {
	// Some browsers that the site supports have no `Intl.Segmenter`.
	if (!('Segmenter' in Intl)) return phrase.split(' ');
	const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(phrase);
	return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** Reads an excerpt, which is text with `<mark>` in it; nothing else in it is taken for a tag. */
export function readExcerpt(excerpt: string): MarkedText {
	const marks: { start: number; end: number }[] = [];
	let text = '';
	for (const [index, part] of excerpt.split(/<\/?mark>/u).entries()) {
		const start = text.length;
		text += part.replaceAll('\u200B', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
		if (index % 2 === 1 && text.length > start) marks.push({ start, end: text.length });
	}
	return { text, marks };
}

/**
 * Whether a word that was found has to do with the query. For a word that no page holds Pagefind takes the longest
 * that it begins with: `x` for `xylophone`.
 */
export function isNear({ text, marks }: MarkedText, { all }: Pick<Query, 'all'>): boolean {
	const asked = all
		.flat()
		.map((term) => term.text.toLowerCase())
		.join(' ');
	const words = asked.split(notInWord);
	return marks.some(({ start, end }) => {
		const found = text
			.slice(start, end)
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}]/gu, '');
		if (/\p{sc=Han}/u.test(found))
			return found.length > 1
				? asked.includes(found.slice(0, 2)) || found.startsWith(asked)
				: found === asked;
		return words.some((word) => {
			const shared = countShared(word, found);
			return shared > 0 && shared * 2 > word.length;
		});
	});
}

/** How many characters two words begin with in common. */
function countShared(a: string, b: string): number {
	let count = 0;
	while (count < a.length && a[count] === b[count]) count += 1;
	return count;
}

/** The last element with an id that stands before the passage that an excerpt shows. */
export function nearestAnchor({
	anchors,
	weighted_locations: locations,
}: Pick<FoundPage, 'anchors' | 'weighted_locations'>): string | undefined {
	let [best, most] = [-1, 0];
	for (const { location } of locations) {
		const score = locations
			.filter((other) => other.location >= location && other.location < location + excerptLength)
			.reduce((sum, other) => sum + other.balanced_score, 0);
		if (score > most) [best, most] = [location, score];
	}
	let id: string | undefined;
	let last = -1;
	for (const anchor of anchors)
		if (anchor.location <= best && anchor.location >= last) ({ id, location: last } = anchor);
	return id;
}
