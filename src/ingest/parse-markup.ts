import type { Mark, Run } from '../model/text/inline.ts';
import type { IngestParsed, IngestProblem } from './ingest-code.ts';
import type { SourceText } from './source-text.ts';

/** Text whose markup has become marks: one entry for each character that is left. */
export interface MarkedText extends SourceText {
	marks: readonly (readonly Mark[])[];
}

/** `_{2.5}`, `_x`, `^①`, `^{2}`, each with the space that the seed may have before it. */
const script = / *([_^])(?:\{([^{}]*)\}|([A-Za-z0-9①-⑳]))/uy;

/** Bold markers `**`, and the spaces that the seed may have before a raised figure (`m ³`). */
const token = /\*\*| +(?=[²³])/uy;

/** Any other spaces, and any other character. */
const plain = / +|./suy;

/**
 * Turns the seed's markup into typography: `**bold**`, subscripts and superscripts.
 *
 * @param source A whole paragraph, page breaks joined, so that a bold run may cross them.
 */
export function parseMarkup(
	source: SourceText,
	place: (offset: number) => IngestProblem['place'],
): IngestParsed<MarkedText> {
	const problems: IngestProblem[] = [];
	const at: number[] = [];
	const marks: (readonly Mark[])[] = [];
	let text = '';
	let boldFrom: number | undefined;
	const push = (from: number, to: number, mark?: Mark) => {
		const active: Mark[] = [
			...(boldFrom === undefined ? [] : ['strong' as const]),
			...(mark ? [mark] : []),
		];
		for (let index = from; index < to; index += 1) {
			text += source.text.charAt(index);
			at.push(source.at[index] ?? 0);
			marks.push(active);
		}
	};
	const report = (code: 'bold-unclosed' | 'script-unclosed', message: string, index: number) =>
		problems.push({ code, message, place: place(source.at[index] ?? 0) });

	for (let index = 0; index < source.text.length;) {
		script.lastIndex = index;
		token.lastIndex = index;
		const scripted = script.exec(source.text);
		const other = scripted ? null : token.exec(source.text);
		if (scripted) {
			const [whole, sign, braced, single = ''] = scripted;
			const content = braced ?? single;
			const end = index + whole.length - (braced === undefined ? 0 : 1);
			push(end - content.length, end, sign === '_' ? 'sub' : 'sup');
			index += whole.length;
		} else if (other) {
			if (other[0] === '**') boldFrom = boldFrom === undefined ? index : undefined;
			index += other[0].length;
		} else {
			if (/^[_^]\{/u.test(source.text.slice(index, index + 2)))
				report(
					'script-unclosed',
					`“${source.text.slice(index, index + 2)}” is not closed, expected “}”`,
					index,
				);
			plain.lastIndex = index;
			const { length } = plain.exec(source.text)?.[0] ?? ' ';
			push(index, index + length);
			index += length;
		}
	}
	if (boldFrom !== undefined)
		report(
			'bold-unclosed',
			'bold “**” is not closed, expected “**” before the paragraph ends',
			boldFrom,
		);
	return { value: { text, at, marks }, problems };
}

/** The runs of a stretch of marked text, spaces at its ends left out. */
export function toRuns(marked: MarkedText, start = 0, end = marked.text.length): Run[] {
	const runs: Run[] = [];
	const part = marked.text.slice(start, end);
	const from = start + (part.length - part.trimStart().length);
	const to = end - (part.length - part.trimEnd().length);
	for (let index = from; index < to; index += 1) {
		const active = marked.marks[index] ?? [];
		const previous = runs.at(-1);
		if (previous?.marks.join() === active.join()) previous.text += marked.text.charAt(index);
		else runs.push({ text: marked.text.charAt(index), marks: active });
	}
	return runs;
}
