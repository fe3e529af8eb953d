import type { Draft } from './draft.ts';
import type { IngestParsed, IngestProblem } from './ingest-code.ts';
import type { SourceText } from './source-text.ts';
import { comparableWords, parseTocLine } from './toc-line.ts';

/**
 * Compares the table of contents with the headings of chapters and sections, both ways.
 *
 * @returns The printed page of each heading that the contents name, by the identifier of its node. Empty,
 * without problems, where the seed has no table of contents, or one that gives no page at all.
 */
export function checkToc(
	toc: readonly SourceText[],
	drafts: readonly Draft[],
	place: (offset: number) => IngestProblem['place'],
): IngestParsed<Map<string, number>> {
	const problems: IngestProblem[] = [];
	const pages = new Map<string, number>();
	const headings = drafts.filter(({ kind }) => kind === 'chapter' || kind === 'section');
	const words = new Map(headings.map((draft) => [draft, comparableWords(draft.title?.text ?? '')]));
	const left = new Set(headings);
	const lines = toc.map((line) => ({ line, ...parseTocLine(line) }));
	const isPaged = lines.some(({ page }) => page !== '');
	const report = (code: IngestProblem['code'], message: string, offset: number) =>
		problems.push({ code, message, place: place(offset) });
	let chapter: Draft | undefined;
	let lastPage = 1;

	for (const { line, entry, page, pageAt } of lines) {
		const start = line.at[0] ?? 0;
		if (entry.kind !== 'chapter' && entry.kind !== 'section') {
			const message = `“${line.text}” names no chapter, no section and no other line of the seed`;
			report('toc-without-heading', message, start);
			continue;
		}
		const title = comparableWords(entry.title.text);
		const heading = headings.find(
			(draft) =>
				draft.kind === entry.kind &&
				left.has(draft) &&
				words.get(draft) === title &&
				(entry.kind === 'chapter' || !chapter || draft.parent === chapter.id),
		);
		if (entry.kind === 'chapter') chapter = heading;
		if (!heading) {
			const message = `the contents list the ${entry.kind} “${entry.title.text}”, expected a heading of these words`;
			report('toc-without-heading', message, start);
			continue;
		}
		left.delete(heading);
		if (!isPaged) continue;
		if (page === '') report('toc-page', `no page number, expected ${lastPage} or more`, pageAt);
		else if (page.length > 4 || Number(page) < lastPage)
			report('toc-page', `page ${page}, expected ${lastPage} or more, as above`, pageAt);
		else pages.set(heading.id, (lastPage = Number(page)));
	}
	if (toc.length > 0)
		for (const { kind, title, offset } of left) {
			const message = `the ${kind} “${title?.text ?? ''}” is not in the table of contents, expected an entry of these words`;
			report('heading-not-in-toc', message, offset);
		}
	return { value: pages, problems };
}
