import type { IngestProblem } from './ingest-code.ts';
import type { SourceText } from './source-text.ts';

const pairs = new Map([
	['（', '）'],
	['(', ')'],
	['《', '》'],
	['〈', '〉'],
	['「', '」'],
	['『', '』'],
	['“', '”'],
	['‘', '’'],
	['〔', '〕'],
	['【', '】'],
	['[', ']'],
]);
const closers = new Set(pairs.values());

/** What stands before the bracket of a list number, which opens nowhere: `1）`, `；b)`. */
const listNumber = /(?:^|[，。；：、])(?:\d{1,2}|[A-Za-z])$/u;

/** Whether two marks are the full-width and the half-width form of the same bracket. */
function sameButWidth(a: string, b: string): boolean {
	return a !== b && a.normalize('NFKC') === b.normalize('NFKC');
}

/** Checks that brackets and quotation marks of a paragraph, heading or cell open and close in pairs. */
export function checkBrackets(
	{ text, at }: SourceText,
	place: (offset: number) => IngestProblem['place'],
): IngestProblem[] {
	const problems: IngestProblem[] = [];
	const open: { char: string; index: number }[] = [];
	/** How many open marks wait for each closing one, so that none is sought in vain. */
	const awaited = new Map([...closers].map((char) => [char, 0]));
	const expected = (char: string) => pairs.get(char) ?? '';
	const count = (char: string, by: number) =>
		awaited.set(expected(char), (awaited.get(expected(char)) ?? 0) + by);
	const report = (code: IngestProblem['code'], message: string, index: number) =>
		problems.push({ code, message, place: place(at[index] ?? 0) });
	const reportUnclosed = ({ char, index }: { char: string; index: number }) =>
		report('bracket-unclosed', `${char} is not closed, expected ${expected(char)}`, index);
	/** Closes the innermost open marks down to the given one, and gives them, that one first. */
	const close = (from: number) => {
		const closed = open.splice(from);
		for (const { char } of closed) count(char, -1);
		return closed;
	};

	for (let index = 0; index < text.length; index += 1) {
		const char = text.charAt(index);
		if (pairs.has(char)) {
			open.push({ char, index });
			count(char, 1);
		}
		if (!closers.has(char)) continue;
		const last = open.at(-1);
		if ((awaited.get(char) ?? 0) > 0)
			close(open.findLastIndex((mark) => expected(mark.char) === char))
				.slice(1)
				.forEach(reportUnclosed);
		else if (last && sameButWidth(expected(last.char), char)) {
			const message = `${char} closes ${last.char}, expected ${expected(last.char)}`;
			report('bracket-mismatch', message, index);
			close(open.length - 1);
		} else if (!listNumber.test(text.slice(Math.max(0, index - 3), index))) {
			report(
				'bracket-unopened',
				`${char} closes nothing, expected its opening mark before it`,
				index,
			);
		}
	}
	open.forEach(reportUnclosed);
	return problems;
}
