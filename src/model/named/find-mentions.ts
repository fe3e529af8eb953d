import { withoutSpaces } from '../terms/chinese-terms.ts';
import type { Span } from '../text/span.ts';

/** A Chinese name, and what it names. */
export interface Name<Named> {
	zh: string;
	of: Named;
}

/** A name in a text, and what it names there. */
export interface Mention<Named> extends Span {
	of: Named;
}

/**
 * Finds names in a plain Chinese text. Of names that overlap the longest counts, wherever it begins: 凤凰山公园 is that
 * park, and neither 凤凰山 nor a 公园. Spaces, which a copy may have beside digits and letters or not, mean nothing.
 *
 * @param names Of everything that is told apart by them; a name that is left out lets a shorter one through. A name of
 *   two things is a mention of both.
 * @returns In the order of the text, without overlaps but for things of one name.
 */
export function findMentions<Named>(text: string, names: readonly Name<Named>[]): Mention<Named>[] {
	const bare = withoutSpaces(text);
	const present = names
		.map(({ zh, of }) => ({ zh: withoutSpaces(zh), of }))
		.filter(({ zh }) => zh !== '' && bare.includes(zh));
	if (present.length === 0) return [];
	const places = Array.from({ length: text.length }, (_, at) => at).filter((at) =>
		/\S/u.test(text.charAt(at)),
	);
	const taken = new Array<boolean>(bare.length).fill(false);
	const mentions: Mention<Named>[] = [];
	const longestFirst = [...Map.groupBy(present, ({ zh }) => zh)].sort(
		([a], [b]) => b.length - a.length,
	);
	for (const [zh, same] of longestFirst)
		for (let start = bare.indexOf(zh); start !== -1; start = bare.indexOf(zh, start + 1)) {
			const end = start + zh.length;
			if (taken.slice(start, end).includes(true)) continue;
			taken.fill(true, start, end);
			const span = { start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 };
			for (const of of new Set(same.map((name) => name.of))) mentions.push({ ...span, of });
		}
	return mentions.sort((a, b) => a.start - b.start);
}
