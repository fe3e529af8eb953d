import type { Locale } from '../../model/locale.ts';

/** A sentence of a paragraph, and the notes that stand beside it: how many characters each has. */
interface NotedSentence {
	words: number;
	notes: readonly number[];
	/** Whether it has a line of its own, with room above it. */
	isHead?: boolean;
}

/** Characters on a line and height of a line in pixels, where there is a margin; of a note, the room around it besides. */
const types = {
	zh: { text: { room: 36, line: 32 }, note: { room: 17, line: 20 } },
	en: { text: { room: 79, line: 27 }, note: { room: 36, line: 20 } },
} as const;
const around = 16;

/** Parts into which the height of a paragraph is divided. */
const parts = 8;

/**
 * How a column of notes as high as its paragraph is spread, so that each note begins about where its sentence does and
 * none lies upon another: how much of the room that the notes leave stands before the first and after each, in parts
 * of the paragraph. Heights are estimated, as nobody knows them before the page is shown; beside.css shares out what
 * room there is in these proportions.
 */
export function spreadNotes(
	locale: Locale,
	sentences: readonly NotedSentence[],
): { lead: number; gaps: number[] } {
	const { text, note } = types[locale];
	const linesOf = (count: number) => Math.ceil(count / text.room);
	const { starts, total } = findStarts(sentences, text.room);
	const height = linesOf(total) * text.line;
	/** Of each noted sentence, where it begins, and how high its notes are. */
	const groups: { top: number; height: number }[] = [];
	for (const [index, { notes }] of sentences.entries())
		if (notes.length > 0)
			groups.push({
				top: Math.floor((starts[index] ?? 0) / text.room) * text.line,
				height: notes.reduce(
					(sum, count) => sum + Math.ceil(count / note.room) * note.line + around,
					0,
				),
			});
	// What would end below the paragraph moves up, as far as it can.
	let end = Math.max(
		height,
		groups.reduce((sum, group) => sum + group.height, 0),
	);
	for (const group of groups.toReversed()) {
		group.top = Math.min(group.top, end - group.height);
		end = group.top;
	}
	const rooms: number[] = [];
	let used = 0;
	for (const group of groups) {
		const room = Math.max(0, group.top - used);
		rooms.push(room);
		used += room + group.height;
	}
	rooms.push(Math.max(0, height - used));
	const [lead = 0, ...gaps] = rooms.map((room) => Math.round((room / height) * parts));
	return { lead, gaps };
}

/** Where each sentence begins, in characters, and how many there are, as if the lines were full that heads leave. */
function findStarts(sentences: readonly NotedSentence[], room: number) {
	const fill = (count: number) => Math.ceil(count / room) * room;
	let total = 0;
	const starts = sentences.map(({ words, isHead = false }) => {
		// A line of room above it, unless it is the first.
		if (isHead && total > 0) total = fill(total) + room;
		const start = total;
		total = isHead ? fill(total + words) : total + words;
		return start;
	});
	return { starts, total };
}
