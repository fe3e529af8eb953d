import type { NodeKind } from '../model/places/node-id.ts';
import type { SourceText } from './source-text.ts';

/** A paragraph of a draft, in the pieces that page breaks have cut it into. */
interface DraftParagraph {
	kind: 'paragraph';
	pieces: SourceText[];
}

/** A node as the outline finds it, before its text is cut into sentences. */
export interface Draft {
	kind: NodeKind;
	id: string;
	number: number;
	parent: string | null;
	/** Offset of the node's first character in the seed. */
	offset: number;
	/** The heading line; `null` where the first sentence is the heading, and where there is none. */
	title: SourceText | null;
	blocks: (DraftParagraph | { kind: 'table'; id: string })[];
	/** Lines of a table, its header first. */
	rows: SourceText[];
}

/**
 * Length of a line of print. A paragraph that a page break has cut fills at least one; a shorter one
 * without punctuation at its end is a heading or a signature, and ends there.
 */
const printedLine = 25;

const ended = /[。！？；：][”’）)》】*]*$/u;

/** Whether a paragraph breaks off in mid-sentence, so that the next line goes on with it. */
function breaksOff({ pieces }: DraftParagraph): boolean {
	const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
	// The last piece may be no more than a closing mark: `”`.
	const tail = pieces.slice(-2).map(({ text }) => text);
	return length >= printedLine && !ended.test(tail.join(''));
}

/** Adds a line of running text to a draft, to its last paragraph where that breaks off. */
export function addText(draft: Draft, line: SourceText): void {
	const last = draft.blocks.at(-1);
	if (last?.kind === 'paragraph' && breaksOff(last)) last.pieces.push(line);
	else draft.blocks.push({ kind: 'paragraph', pieces: [line] });
}

/** Starts a draft; text and rows are added as they are read. */
export function startDraft(
	kind: NodeKind,
	id: string,
	parent: string | null,
	line: SourceText,
	title: SourceText | null,
	number = 0,
): Draft {
	return { kind, id, number, parent, offset: line.at[0] ?? 0, title, blocks: [], rows: [] };
}
