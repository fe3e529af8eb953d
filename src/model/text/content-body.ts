import { checkInline, type Run, parseInline } from './inline.ts';
import type { Parsed, Problem } from '../problem.ts';

/** A sentence as a content file holds it. */
interface BodySentence {
	/** Written in the file, never counted: `7`, or `7b` where a repair has split a sentence. */
	number: string;
	runs: Run[];
	/** English only: fingerprint of what a second reader has read; see src/model/corpus/fingerprint.ts. */
	reviewed?: string;
	/** Line of the file, from 1. */
	line: number;
}

/** What the body of a content file consists of, in reading order. */
export type Block =
	| { kind: 'paragraph'; sentences: BodySentence[] }
	/** The place of a table, which is a node of its own. */
	| { kind: 'table'; id: string };

type BodyCode =
	| 'body-line'
	| 'sentence-outside'
	| 'sentence-number'
	| 'sentence-markup'
	| 'paragraph-unclosed'
	| 'paragraph-unopened'
	| 'table-inside';

const sentenceLine = /^<S n=(?:\{(\d+)\}|"(\d+[a-z])")(?: reviewed="([0-9a-f]{8})")?>(.+)<\/S>$/u;
const tableLine = /^<Table id="(table-\d+)" \/>$/u;

/**
 * Reads the body of a content file of the plan. The grammar is line by line: `<P>`, `</P>`, `<S n={7}>…</S>` (in English
 * also `<S n={7} reviewed="…">`) inside a paragraph, `<Table id="table-1" />` between paragraphs, blank lines.
 *
 * @param file Path for the places of problems.
 * @param body The text after the frontmatter.
 * @param firstLine Line of the file on which `body` begins, from 1.
 */
export function parseBody(file: string, body: string, firstLine = 1): Parsed<Block[], BodyCode> {
	const blocks: Block[] = [];
	const problems: Problem<BodyCode>[] = [];
	const seen = new Set<string>();
	let open: { sentences: BodySentence[]; line: number } | undefined;
	const report = (code: BodyCode, message: string, line: number) =>
		problems.push({ code, message, place: { file, line, column: 1 } });
	const reportUnclosed = (line: number) =>
		report('paragraph-unclosed', 'this <P> has no </P>', line);

	for (const [index, text] of body.split('\n').entries()) {
		const line = firstLine + index;
		const sentence = sentenceLine.exec(text);
		const table = tableLine.exec(text)?.[1];
		if (text === '') continue;
		if (text === '<P>') {
			if (open) reportUnclosed(open.line);
			open = { sentences: [], line };
			blocks.push({ kind: 'paragraph', sentences: open.sentences });
		} else if (text === '</P>') {
			if (!open) report('paragraph-unopened', 'this </P> has no <P>', line);
			open = undefined;
		} else if (table !== undefined) {
			if (open) report('table-inside', 'a table inside <P> … </P>, expected it after </P>', line);
			else blocks.push({ kind: 'table', id: table });
		} else if (sentence) {
			const number = sentence[1] ?? sentence[2] ?? '';
			const [, , , reviewed, words = ''] = sentence;
			const fault = checkInline(words);
			if (fault !== '') report('sentence-markup', fault, line);
			if (seen.has(number)) report('sentence-number', `sentence ${number} stands twice`, line);
			seen.add(number);
			if (open)
				open.sentences.push({
					number,
					runs: parseInline(words),
					...(reviewed !== undefined && { reviewed }),
					line,
				});
			else report('sentence-outside', 'a sentence outside <P> … </P>, expected it inside', line);
		} else report('body-line', `“${text}” is none of <P>, </P>, <S n={…}>…</S>, <Table … />`, line);
	}
	if (open) reportUnclosed(open.line);
	return { value: blocks, problems };
}
