import { classifyLine } from './classify-line.ts';
import type { Draft } from './draft.ts';
import type { IngestParsed, IngestProblem } from './ingest-code.ts';
import { sliceText, type SourceText, trimText } from './source-text.ts';

const leaders = /[\s.·…．]*?(\d*)$/u;

/** Compares headings as a reader would: without spaces, and with one width of marks. */
function comparable(text: string): string {
	return text.normalize('NFKC').replaceAll(/\s|\*\*/gu, '');
}

/**
 * Holds the table of contents against the headings of chapters and sections, both ways.
 *
 * @returns The printed page of each heading that the contents name, by the identifier of its node. Empty,
 * without problems, where the seed has no table of contents.
 */
export function checkToc(
	toc: readonly SourceText[],
	drafts: readonly Draft[],
	place: (offset: number) => IngestProblem['place'],
): IngestParsed<Map<string, number>> {
	const problems: IngestProblem[] = [];
	const pages = new Map<string, number>();
	const headings = drafts.filter(({ kind }) => kind === 'chapter' || kind === 'section');
	const left = new Set(headings);
	let chapter: Draft | undefined;
	let lastPage = 0;

	for (const line of toc) {
		const report = (code: IngestProblem['code'], message: string) =>
			problems.push({ code, message, place: place(line.at[0] ?? 0) });
		const match = leaders.exec(line.text);
		const entry = classifyLine(trimText(sliceText(line, 0, match?.index ?? line.text.length)));
		if (entry.kind !== 'chapter' && entry.kind !== 'section') {
			report('toc-without-heading', `“${line.text}” names neither a chapter nor a section`);
			continue;
		}
		const title = comparable(entry.title.text);
		const heading = headings.find(
			(draft) =>
				left.has(draft) &&
				draft.kind === entry.kind &&
				comparable(draft.title?.text ?? '') === title &&
				(entry.kind === 'chapter' || !chapter || draft.parent === chapter.id),
		);
		if (entry.kind === 'chapter') chapter = heading;
		if (!heading) {
			const message = `the contents list the ${entry.kind} “${entry.title.text}”, expected a heading of these words`;
			report('toc-without-heading', message);
			continue;
		}
		left.delete(heading);
		const page = Number(match?.[1]);
		if (!match?.[1] || page < lastPage)
			report(
				'toc-page',
				`page “${match?.[1] ?? ''}” after page ${lastPage}, expected ${lastPage} or more`,
			);
		else pages.set(heading.id, (lastPage = page));
	}
	if (toc.length > 0)
		for (const { kind, title, offset } of left) {
			const message = `the ${kind} “${title?.text ?? ''}” is not in the table of contents, expected an entry of these words`;
			problems.push({ code: 'heading-not-in-toc', message, place: place(offset) });
		}
	return { value: pages, problems };
}
