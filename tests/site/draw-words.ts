import { allParagraphs } from './truth.ts';

type Random = (below: number) => number;

/** One of some things. */
const pick = <Thing>(things: readonly Thing[], random: Random): Thing => {
	const picked = things[random(things.length)];
	if (picked === undefined) throw new Error('there is nothing to draw');
	return picked;
};

/** What can be drawn of a text: its sentences, each cut into characters or words. */
const cutTexts = (locale: 'zh' | 'en', cut: (text: string) => string[]) =>
	allParagraphs(locale).map(({ sentences }) => sentences.map(({ text }) => cut(text)));

/** The end of a sentence and the beginning of one after it, rarely with a whole short sentence between them. */
function drawAcross(paragraphs: readonly string[][][], most: number, random: Random): string[] {
	const sentences = pick(paragraphs, random);
	const first = random(sentences.length - 1);
	const between = random(6) === 0 ? (sentences[first + 1] ?? []) : [];
	const isShort = between.length > 0 && between.length <= 5 * most && first + 2 < sentences.length;
	const last = isShort ? first + 2 : first + 1;
	return [
		...(sentences[first] ?? []).slice(-1 - random(most)),
		...(isShort ? between : []),
		...(sentences[last] ?? []).slice(0, 1 + random(most)),
	];
}

/** A place between two characters of a figure: `at` is the second of them. */
interface InFigure {
	chars: readonly string[];
	at: number;
}

/** All places inside the figures of some texts. */
function findInFigures(texts: readonly string[][]): InFigure[] {
	const isInside = (chars: readonly string[], at: number) =>
		/^[\d.]{2}$/u.test(chars.slice(at - 1, at + 1).join(''));
	return texts.flatMap((chars) =>
		[...chars.keys()].filter((at) => at > 0 && isInside(chars, at)).map((at) => ({ chars, at })),
	);
}

/** A stretch that begins or ends inside a figure. */
function drawInFigure(places: readonly InFigure[], random: Random): string[] {
	const { chars, at } = pick(places, random);
	const length = 2 + random(7);
	return random(2) === 0 ? chars.slice(at, at + length) : chars.slice(Math.max(at - length, 0), at);
}

/** Draws until there are so many different ones; every third of each kind. */
function draw(count: number, kinds: readonly (() => string)[], isGood: (words: string) => boolean) {
	const drawn = new Set<string>();
	for (let turn = 0; drawn.size < count;) {
		const words = kinds[turn % kinds.length]?.() ?? '';
		if (!isGood(words) || drawn.has(words)) continue;
		drawn.add(words);
		turn += 1;
	}
	return [...drawn];
}

/**
 * Stretches of two or more characters: a third across sentences of a paragraph, a third that begin or end inside a
 * figure, a third from anywhere in the text.
 */
export function drawChinese(count: number, random: Random): string[] {
	const texts = cutTexts('zh', (text) => Array.from(text));
	const paragraphs = texts.filter(({ length }) => length > 1);
	const anywhere = () => {
		const chars = pick(texts.flat(), random);
		const length = 2 + random(7);
		const from = random(Math.max(chars.length - length + 1, 1));
		return chars.slice(from, from + length);
	};
	const inFigures = findInFigures(texts.flat());
	const kinds = [
		() => drawAcross(paragraphs, 6, random),
		() => drawInFigure(inFigures, random),
		anywhere,
	].map((kind) => () => kind().join('').trim());
	// A space between two Chinese characters parts two words of a query.
	return draw(
		count,
		kinds,
		(words) => Array.from(words).length >= 2 && !/\p{sc=Han} \p{sc=Han}/u.test(words),
	);
}

/** Phrases as they stand, without the marks at their ends: a third across sentences, the others of one to five words. */
export function drawEnglish(count: number, random: Random): string[] {
	const texts = cutTexts('en', (text) => text.split(/\s+/u));
	const paragraphs = texts.filter(({ length }) => length > 1);
	const anywhere = () => {
		const words = pick(texts.flat(), random);
		const from = random(words.length);
		return words.slice(from, from + 1 + random(5));
	};
	const kinds = [() => drawAcross(paragraphs, 3, random), anywhere, anywhere].map(
		(kind) => () =>
			kind()
				.join(' ')
				.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
	);
	// Quotation marks cannot be quoted.
	return draw(count, kinds, (phrase) => phrase !== '' && !phrase.includes('"'));
}
