import { formatPlace, type Place } from './place.ts';

/**
 * A fault that a person has to look at, as data. A step collects problems; it does not throw and
 * does not stop at the first.
 */
export interface Problem<Code extends string = string> {
	/** Explained in seeds/README.md (ingest), docs/content-format.md (data) or docs/translation.md. */
	code: Code;
	/** What is wrong and what was expected, one line. */
	message: string;
	place: Place;
}

/** The result of a step: what could be read, and everything that could not. */
export interface Parsed<Value, Code extends string = string> {
	value: Value;
	problems: Problem<Code>[];
}

/**
 * Formats a problem on one line, for example `seeds/seed.txt:3:1: … (section-missing)`. What a message quotes
 * may hold tabs, line ends and controls; they are shown as spaces. A message too long to be read is cut in its middle,
 * where it quotes.
 */
export function formatProblem({ code, message, place }: Problem): string {
	const line = message.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
	return `${formatPlace(place)}: ${cutMiddle(line)} (${code})`;
}

const longest = 400;

function cutMiddle(line: string): string {
	if (line.length <= longest) return line;
	const characters = Array.from(line);
	if (characters.length <= longest) return line;
	return `${characters.slice(0, 200).join('')} … ${characters.slice(-190).join('')}`;
}

/** Sorts problems by file, line and column, so that a report reads like the file. */
export function sortProblems<Code extends string>(problems: Problem<Code>[]): Problem<Code>[] {
	return [...problems].sort(
		(a, b) =>
			(a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
			a.place.line - b.place.line ||
			a.place.column - b.place.column ||
			(a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
	);
}
