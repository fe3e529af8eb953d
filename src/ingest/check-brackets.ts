import type { IngestProblem } from './ingest-code.ts';
import type { SourceText } from './source-text.ts';

const pairs = new Map([
	['（', '）'],
	['(', ')'],
	['《', '》'],
	['“', '”'],
	['‘', '’'],
	['〔', '〕'],
	['【', '】'],
	['[', ']'],
]);
const closers = new Set(pairs.values());

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
	const expected = (char: string) => pairs.get(char) ?? '';
	const report = (code: IngestProblem['code'], message: string, index: number) =>
		problems.push({ code, message, place: place(at[index] ?? 0) });
	const reportUnclosed = ({ char, index }: { char: string; index: number }) =>
		report('bracket-unclosed', `“${char}” is not closed, expected “${expected(char)}”`, index);

	for (let index = 0; index < text.length; index += 1) {
		const char = text.charAt(index);
		if (pairs.has(char)) open.push({ char, index });
		if (!closers.has(char)) continue;
		const partner = open.findLastIndex((mark) => expected(mark.char) === char);
		const last = open.at(-1);
		if (partner !== -1) open.splice(partner).slice(1).forEach(reportUnclosed);
		else if (last && sameButWidth(expected(last.char), char)) {
			const message = `“${char}” closes “${last.char}”, expected “${expected(last.char)}”`;
			report('bracket-mismatch', message, index);
			open.pop();
		} else {
			report(
				'bracket-unopened',
				`“${char}” closes nothing, expected its opening mark before it`,
				index,
			);
		}
	}
	open.forEach(reportUnclosed);
	return problems;
}
