import type { IngestProblem, SequenceLevel } from './ingest-code.ts';

/** A number that was printed somewhere in the seed. */
export interface Numbered {
	number: number;
	/** Offset in the seed. */
	offset: number;
}

/** How each level is named in a message: its label with a number. */
const labels: Record<SequenceLevel, (number: number) => string> = {
	chapter: (number) => `chapter ${number}`,
	section: (number) => `section ${number}`,
	item: (number) => `item ${number}`,
	box: (number) => `box ${number}`,
	'box-item': (number) => `box item ${number}`,
	table: (number) => `table ${number}`,
};

/** Names a few numbers one by one, many by the first and the last. */
function listNumbers(numbers: readonly number[]): string {
	return numbers.length > 3 ? `${numbers[0] ?? ''} to ${numbers.at(-1) ?? ''}` : numbers.join(', ');
}

/**
 * Checks that numbers run 1, 2, 3 … in the order in which they are printed.
 *
 * @returns One problem for each number that stands twice, stands after a larger one, or is missing (at
 * the number that follows the gap).
 */
export function checkSequence(
	level: SequenceLevel,
	printed: readonly Numbered[],
	place: (offset: number) => IngestProblem['place'],
): IngestProblem[] {
	const label = labels[level];
	const all = new Set(printed.map(({ number }) => number));
	const seen = new Set<number>();
	const problems: IngestProblem[] = [];
	let largest = 0;
	for (const { number, offset } of printed) {
		const report = (fault: 'missing' | 'twice' | 'order', message: string) =>
			problems.push({ code: `${level}-${fault}`, message, place: place(offset) });
		if (seen.has(number)) report('twice', `${label(number)} stands twice, expected once`);
		else if (number < 1) report('order', `${label(number)}, expected numbers from 1 on`);
		else if (number < largest)
			report('order', `${label(number)} stands after ${label(largest)}, expected before it`);
		const gap = Array.from(
			{ length: Math.max(0, number - largest - 1) },
			(_, index) => largest + 1 + index,
		).filter((missing) => !all.has(missing));
		if (gap.length > 0) {
			const where = largest === 0 ? 'is the first' : `follows ${largest}`;
			report('missing', `${label(number)} ${where}, expected ${listNumbers(gap)} before it`);
		}
		seen.add(number);
		largest = Math.max(largest, number);
	}
	return problems;
}
