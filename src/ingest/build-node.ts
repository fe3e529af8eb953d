import type { Run } from '../model/text/inline.ts';
import type { NodeKind } from '../model/places/node-id.ts';
import { findSentenceEnds } from '../model/text/sentences.ts';
import { checkBrackets } from './check-brackets.ts';
import type { Draft } from './draft.ts';
import type { IngestParsed, IngestProblem } from './ingest-code.ts';
import { type MarkedText, parseMarkup, toRuns } from './parse-markup.ts';
import { parseTable, type Table } from './parse-table.ts';
import { joinTexts, type SourceText } from './source-text.ts';

/** A node ready to be written: its heading and its sentences. */
export interface BuiltNode {
	id: string;
	kind: NodeKind;
	parent: string | null;
	/** Offset of the node's first character in the seed. */
	offset: number;
	title: Run[];
	/** Paragraphs as lists of sentences, and places of tables, in reading order. */
	blocks: ({ kind: 'paragraph'; sentences: Run[][] } | { kind: 'table'; id: string })[];
	/** Only of a node of kind `table`. */
	table: Table | null;
}

type Placer = (offset: number) => IngestProblem['place'];

/** Cuts the text of a draft into sentences, and its heading from its text. */
export function buildNode(draft: Draft, place: Placer): IngestParsed<BuiltNode> {
	const problems: IngestProblem[] = [];
	const read = (source: SourceText): MarkedText => {
		const { value, problems: found } = parseMarkup(source, place);
		for (const problem of [...found, ...checkBrackets(value, place)]) problems.push(problem);
		return value;
	};

	const runIn = draft.title === null && draft.number > 0;
	let title = draft.title ? toRuns(read(draft.title)) : [];
	const blocks: BuiltNode['blocks'] = [];
	for (const [index, block] of draft.blocks.entries()) {
		if (block.kind === 'table') {
			blocks.push(block);
			continue;
		}
		const sentences = cutSentences(read(joinTexts(block.pieces)));
		if (runIn && index === 0) title = withoutFullStop(sentences.shift() ?? []);
		if (sentences.length > 0) blocks.push({ kind: 'paragraph', sentences });
	}

	let table: Table | null = null;
	if (draft.kind === 'table') {
		const parsed = parseTable(draft.rows, place);
		for (const problem of parsed.problems) problems.push(problem);
		table = parsed.value;
		if (table.rows.length === 0) {
			const message = `table ${draft.number} has no rows, expected a header and rows divided by tabs`;
			problems.push({ code: 'table-empty', message, place: place(draft.offset) });
		}
	}
	const { id, kind, parent, offset } = draft;
	return {
		value: { id, kind, parent, offset, title: withoutBold(title), blocks, table },
		problems,
	};
}

function cutSentences(marked: MarkedText): Run[][] {
	let start = 0;
	return findSentenceEnds(marked.text)
		.map((end) => {
			const runs = toRuns(marked, start, end);
			start = end;
			return runs;
		})
		.filter((runs) => runs.length > 0);
}

function withoutFullStop(runs: readonly Run[]): Run[] {
	const last = runs.at(-1);
	if (!last) return [];
	const text = last.text.replace(/[。；]$/u, '');
	return text === '' ? runs.slice(0, -1) : [...runs.slice(0, -1), { ...last, text }];
}

/** A heading is bold by its place; the seed's own bold on it says nothing more. */
function withoutBold(runs: readonly Run[]): Run[] {
	return runs.map(({ text, marks }) => ({
		text,
		marks: marks.filter((mark) => mark !== 'strong'),
	}));
}
