/** Two readings of one place, cut where they begin and cease to differ. */
export interface Difference {
	/** What both begin with. */
	before: string;
	/** What only the first has; '' where the second adds something. */
	first: string;
	/** What only the second has. */
	second: string;
	/** What both end with. */
	after: string;
}

/** Finds the stretch in which two readings of one place differ. */
export function findDifference(first: string, second: string): Difference {
	const shorter = Math.min(first.length, second.length);
	let start = 0;
	while (start < shorter && first[start] === second[start]) start += 1;
	let end = 0;
	while (end < shorter - start && first.at(-1 - end) === second.at(-1 - end)) end += 1;
	return {
		before: first.slice(0, start),
		first: first.slice(start, first.length - end),
		second: second.slice(start, second.length - end),
		after: first.slice(first.length - end),
	};
}
