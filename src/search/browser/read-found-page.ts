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

/** English words that are in every text, or ask; what is near to them is near to nothing. */
const commonWords = new Set(
	(
		'a all an and any are as at be been by can could do does did for from had has have how in into is it its may ' +
		'me much many my no not of on or our shall should than that the their them there these they this to us was we ' +
		'were what when where which who whom whose why will with would you your'
	).split(' '),
);

/** The words of a phrase that tell what is looked for. Pagefind parts Chinese in the same way. */
export function toWords(phrase: string, locale: string): string[] {
	const lower = phrase.toLowerCase();
	// Some browsers that the site supports have no `Intl.Segmenter`.
	const words =
		'Segmenter' in Intl
			? [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(lower)]
					.filter(({ isWordLike }) => isWordLike)
					.map(({ segment }) => segment)
			: lower.split(notInWord);
	return words.filter((word) => word !== '' && !commonWords.has(word));
}

/** How much of an excerpt tells whether a text begins or ends with it. */
const edge = 20;

/**
 * Reads an excerpt, which is text with `<mark>` in it; nothing else in it is taken for a tag. Pagefind marks words with
 * the punctuation around them.
 *
 * @param content The whole text, from which the excerpt is cut.
 */
export function readExcerpt(excerpt: string, content: string): MarkedText {
	const plain = toText(excerpt.replaceAll(/<\/?mark>/gu, ''));
	const marks: { start: number; end: number }[] = [];
	let text = content.startsWith(plain.slice(0, edge)) ? '' : '… ';
	for (const [index, source] of excerpt.split(/<\/?mark>/u).entries()) {
		const part = toText(source);
		const word = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(part);
		if (index % 2 === 1 && word) {
			const start = text.length + word.index;
			const last = marks[marks.length - 1];
			// In Chinese a word may come in parts.
			if (last?.end === start) last.end += word[0].length;
			else marks.push({ start, end: start + word[0].length });
		}
		text += part;
	}
	return { text: content.endsWith(plain.slice(-edge)) ? text : `${text} …`, marks };
}

function toText(source: string): string {
	return source.replaceAll('\u200B', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/**
 * Whether a word that was found has to do with the query. Pagefind takes all words that begin as one that is asked for
 * (`whole` for `who`), and for a word that no page holds the longest that it begins with (`x` for `xylophone`).
 */
export function isNear({ text, marks }: MarkedText, { all }: Pick<Query, 'all'>): boolean {
	const asked = all
		.flat()
		.map((term) => term.text.toLowerCase())
		.join(' ');
	const words = asked.split(notInWord).filter((word) => !commonWords.has(word));
	return marks.some(({ start, end }) => {
		const found = text.slice(start, end).toLowerCase();
		if (!/\p{sc=Han}/u.test(found))
			return found.split(notInWord).some((part) => words.some((word) => areAkin(part, word)));
		return found.length > 1
			? asked.includes(found.slice(0, 2)) || found.startsWith(asked)
			: found === asked;
	});
}

/** Whether two words are the same but for an ending: `pays` and `pay`, `construct` and `constructor`. */
function areAkin(a: string, b: string): boolean {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared += 1;
	const length = Math.max(a.length, b.length);
	if (shared === length) return true;
	return shared >= 3 && (length - shared <= 2 || (shared >= 5 && shared * 2 > length));
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
