/** Words that a line may end before, and not after: what follows belongs to them. */
const leading = new Set([
	'和',
	'与',
	'及',
	'或',
	'向',
	'在',
	'为',
	'对',
	'于',
	'把',
	'被',
	'从',
	'按',
]);

/** Words that belong to what is before them. */
const trailing = new Set(['的', '了', '着', '等']);

/** Longer ones say what they are by their signs, and would not fit. */
const longestQuotation = 8;

/** Longer terms are phrases, which may end a line. */
const longestTerm = 6;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where a Chinese character stands on both sides, nothing but words says whether a line may end. */
const between = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;

/**
 * Where a line of a Chinese heading may end inside its words: offsets into the text, ascending. At signs a browser
 * breaks by itself; where it does not (before a quotation), the offset is given as well.
 *
 * The segmenter of the engine knows general words and cuts what it does not know into characters; `terms` are the
 * words of this text. A single character is held to its neighbours unless a term says where it belongs: a line that
 * might end there wrongly does not end there.
 *
 * @param terms Words that stay whole, and may be set off from what is around them.
 * @example
 * findWordBreaks('改善水车间综合管理', new Set(['水车间'])); // => [2, 5, 7]: 改善|水车间|综合|管理
 */
export function findWordBreaks(text: string, terms: ReadonlySet<string>): number[] {
	const pieces = [...segmenter.segment(text)].map(({ segment, index }) => ({
		start: index,
		end: index + segment.length,
	}));
	/** Whether a line may end at an offset, as far as the character on one side of it says. */
	const isHeld = (at: number, held: ReadonlySet<string>) => held.has(text[at] ?? '');
	const singles = new Set(
		pieces
			.filter(({ start, end }) => end - start === 1)
			.filter(({ start }) => !isHeld(start, leading) && !isHeld(start, trailing))
			.map(({ start }) => start),
	);
	const found = findTerms(text, terms);
	const isInTerm = (at: number) => found.some(({ start, end }) => start <= at && at < end);
	const isLoose = (at: number) => singles.has(at) && !isInTerm(at);
	const breaks = new Set([
		...pieces.map(({ start }) => start),
		...found.flatMap(({ start, end }) => [start, end]),
	]);
	for (const at of breaks) {
		const isWithin = found.some(({ start, end }) => start < at && at < end);
		if (isWithin || isLoose(at) || isLoose(at - 1)) breaks.delete(at);
		// What leads on stays with what it leads to.
		else if (isHeld(at - 1, leading) || isHeld(at, trailing)) breaks.delete(at);
	}
	for (const { 0: quotation, index } of text.matchAll(/“[^”]*”/gu)) {
		if (quotation.length > longestQuotation + 2) continue;
		for (let at = index + 1; at < index + quotation.length; at += 1) breaks.delete(at);
	}
	const inWords = [...text.matchAll(between)].map(({ index }) => index);
	const beforeQuotation = [...text.matchAll(/(?<=\p{Script=Han})(?=[“《])/gu)];
	return [
		...inWords.filter((at) => breaks.has(at)),
		...beforeQuotation.map(({ index }) => index),
	].sort((first, second) => first - second);
}

/** Where terms stand in a text: from its beginning, the longest first, none within another. */
function findTerms(text: string, terms: ReadonlySet<string>): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	for (let start = 0; start < text.length; start += 1) {
		const lengths = Array.from({ length: longestTerm - 1 }, (_, index) => longestTerm - index);
		const length = lengths.find((size) => terms.has(text.slice(start, start + size)));
		if (length === undefined) continue;
		found.push({ start, end: start + length });
		start += length - 1;
	}
	return found;
}
